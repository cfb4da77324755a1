package io.confirmshipping.dynamodb.table;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes the client of the table. Region and credentials are where the SDK looks for them, which is the environment on Lambda.
 * Quarkus has an extension that makes it too, but reads many settings at every start, of which we need three.
 */
class TableClient {

    /**
     * @param endpoint where the table is, if not where the SDK finds it in the region
     * @param attemptTimeout for how long one attempt of a call may take; without a limit if absent
     * @param callTimeout for how long a call may take with all its attempts; without a limit if absent
     */
    @Produces
    @DefaultBean
    @Singleton
    DynamoDbClient client(
            @ConfigProperty(name = "workflow-table.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "workflow-table.attempt-timeout") Optional<Duration> attemptTimeout,
            @ConfigProperty(name = "workflow-table.call-timeout") Optional<Duration> callTimeout) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint.orElse(null))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallAttemptTimeout(attemptTimeout.orElse(null))
                        .apiCallTimeout(callTimeout.orElse(null)))
                .build();
    }
}
