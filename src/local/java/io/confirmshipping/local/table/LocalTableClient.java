package io.confirmshipping.local.table;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes the client of the local table, which takes any credentials, instead of the one that the functions have in the cloud. It is
 * made at its first call: making it takes as long as making all routes, which answer sooner without.
 */
class LocalTableClient {

    @Produces
    @ApplicationScoped
    DynamoDbClient client(
            @ConfigProperty(name = "workflow-table.endpoint") URI endpoint,
            @All List<ExecutionInterceptor> interceptors) {
        return DynamoDbLocal.builder(endpoint)
                .overrideConfiguration(settings -> settings.executionInterceptors(interceptors))
                .build();
    }

    void close(@Disposes DynamoDbClient client) {
        client.close();
    }
}
