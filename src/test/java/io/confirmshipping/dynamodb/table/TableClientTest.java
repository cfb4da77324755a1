package io.confirmshipping.dynamodb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

class TableClientTest {

    private static final String REGION = SdkSystemSetting.AWS_REGION.property();

    @BeforeAll
    static void where_Lambda_says_in_the_environment() {
        System.setProperty(REGION, "eu-west-1");
    }

    @AfterAll
    static void forget() {
        System.clearProperty(REGION);
    }

    @Test
    void it_keeps_to_the_limits_that_are_set() {
        var limits = settings(Optional.empty(), Optional.of(Duration.ofSeconds(4)), Optional.of(Duration.ofSeconds(12)))
                .overrideConfiguration();

        assertThat(limits.apiCallAttemptTimeout()).contains(Duration.ofSeconds(4));
        assertThat(limits.apiCallTimeout()).contains(Duration.ofSeconds(12));
    }

    @Test
    void the_endpoint_is_that_of_the_region_unless_one_is_set() {
        URI elsewhere = URI.create("http://localhost:8000");

        var ofRegion = settings(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(ofRegion.endpointOverride()).isEmpty();
        assertThat(ofRegion.region()).hasToString("eu-west-1");
        assertThat(settings(Optional.of(elsewhere), Optional.empty(), Optional.empty())
                        .endpointOverride())
                .contains(elsewhere);
    }

    private static DynamoDbServiceClientConfiguration settings(
            Optional<URI> endpoint, Optional<Duration> attemptTimeout, Optional<Duration> callTimeout) {
        try (var client = new TableClient().client(endpoint, attemptTimeout, callTimeout)) {
            return client.serviceClientConfiguration();
        }
    }
}
