package io.confirmshipping.dynamodb.table;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import software.amazon.awssdk.checksums.SdkChecksum;
import software.amazon.awssdk.checksums.spi.ChecksumAlgorithm;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4aHttpSigner;

/**
 * Says that the SDK's optional library in C, the AWS Common Runtime, is not there. Else native-image fails, since it looks for
 * the classes of each method that could be called. A client of DynamoDB needs none of them. On the JVM this has no effect.
 */
final class CommonRuntimeSubstitutions {

    private CommonRuntimeSubstitutions() {}

    @TargetClass(className = "software.amazon.awssdk.checksums.internal.ChecksumProvider")
    static final class Checksums {

        @Substitute
        static SdkChecksum createCrtCrc32C() {
            return null;
        }

        @Substitute
        static SdkChecksum crc64NvmeCrtImplementation() {
            throw new IllegalStateException("The AWS Common Runtime is not there");
        }

        @Substitute
        static SdkChecksum crtXxHash(ChecksumAlgorithm algorithm) {
            throw new IllegalStateException("The AWS Common Runtime is not there");
        }
    }

    @TargetClass(className = "software.amazon.awssdk.http.auth.aws.signer.AwsV4aHttpSigner")
    interface SignatureOfManyRegions {

        @Substitute
        static AwsV4aHttpSigner create() {
            throw new IllegalStateException("The AWS Common Runtime is not there");
        }
    }
}
