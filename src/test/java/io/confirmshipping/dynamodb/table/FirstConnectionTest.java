package io.confirmshipping.dynamodb.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.confirmshipping.local.table.DynamoDbLocal;
import io.confirmshipping.local.table.Port;
import io.confirmshipping.local.table.TestDatabase;
import io.quarkus.runtime.StartupEvent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class FirstConnectionTest {

    /** Lambda begins a start again that takes longer, in the time of the first event. */
    private static final Duration MAX_START = Duration.ofSeconds(10);

    private final List<SdkRequest> calls = new ArrayList<>();

    @Test
    void the_table_is_called_once_before_the_first_event() {
        start(TestDatabase.endpoint(), true);
        assertThat(calls).singleElement().isInstanceOf(QueryRequest.class);
    }

    @Test
    void a_table_that_hangs_leaves_time_for_the_rest_of_the_start() {
        start(TestDatabase.endpoint(), true);
        assertThat(calls.get(0).overrideConfiguration().flatMap(RequestOverrideConfiguration::apiCallTimeout))
                .hasValueSatisfying(limit -> assertThat(limit.multipliedBy(2)).isLessThanOrEqualTo(MAX_START));
    }

    @Test
    void where_it_is_not_wanted_nothing_is_called() {
        start(TestDatabase.endpoint(), false);
        assertThat(calls).isEmpty();
    }

    @Test
    void a_start_does_not_fail_because_the_table_does_not_answer() {
        URI nowhere = URI.create("http://localhost:" + Port.free().number());
        assertThatCode(() -> start(nowhere, true)).doesNotThrowAnyException();
        assertThat(calls).singleElement().isInstanceOf(QueryRequest.class);
    }

    private void start(URI endpoint, boolean isWanted) {
        try (DynamoDbClient client = client(endpoint)) {
            TableReader table = new TableReader(client, TestDatabase.newTable(), attempt -> {});
            new FirstConnection(table).open(new StartupEvent(), isWanted, Optional.of(endpoint.toString()));
        }
    }

    private DynamoDbClient client(URI endpoint) {
        DynamoDbClient plain = DynamoDbLocal.client(endpoint);
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(plain.serviceClientConfiguration().region())
                .credentialsProvider(plain.serviceClientConfiguration().credentialsProvider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallTimeout(Duration.ofSeconds(5))
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
                                calls.add(call.request());
                            }
                        }))
                .build();
    }
}
