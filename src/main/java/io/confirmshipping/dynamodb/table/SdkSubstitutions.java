package io.confirmshipping.dynamodb.table;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.DynamodbServiceMetadata;
import software.amazon.awssdk.services.dynamodb.endpoints.internal.Partitions;

/**
 * Spares a native executable what the SDK's client would look for at every start: files that no function has, and DynamoDB in a
 * list of several hundred services. That list would be a twentieth of the executable. On the JVM this has no effect.
 */
final class SdkSubstitutions {

    private SdkSubstitutions() {}

    @TargetClass(className = "software.amazon.awssdk.regions.internal.MetadataLoader")
    static final class Services {

        /** Returns DynamoDB, whichever service is asked for: no function has a client of another one. */
        @Substitute
        public static ServiceMetadata serviceMetadata(String service) {
            return new DynamodbServiceMetadata();
        }
    }

    @TargetClass(className = "software.amazon.awssdk.core.interceptor.ClasspathInterceptorChainFactory")
    static final class Interceptors {

        @Substitute
        private Collection<ExecutionInterceptor> createExecutionInterceptorsFromClasspath(String file) {
            return List.of();
        }
    }

    @TargetClass(className = "software.amazon.awssdk.services.dynamodb.endpoints.internal.DefaultPartitionDataProvider")
    static final class PartitionsOfAws {

        /** Returns nothing, so that the SDK takes those that it was built with. */
        @Substitute
        private Optional<Partitions> classpathPartitionsFile() {
            return Optional.empty();
        }
    }
}
