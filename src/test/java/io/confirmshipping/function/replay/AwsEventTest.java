package io.confirmshipping.function.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The events have the form that AWS delivers: its own deserializers read them, and their parts agree. */
class AwsEventTest {

    private static final Set<String> WITHOUT_TOKEN = Set.of("GET /documents/{token}", "OPTIONS /{proxy+}");

    static Stream<String> http() {
        return Event.files().filter(file -> file.endsWith(".http.json"));
    }

    static Stream<String> queued() {
        return Event.files().filter(file -> file.endsWith(".sqs.json"));
    }

    @ParameterizedTest
    @MethodSource("http")
    void the_http_api_sends_such_requests(String file) {
        APIGatewayV2HTTPEvent event = EventLoader.loadApiGatewayHttpEvent(path(file));
        var context = event.getRequestContext();
        assertThat(event.getVersion()).isEqualTo("2.0");
        assertThat(event.getRouteKey()).isEqualTo(context.getRouteKey());
        assertThat(event.getRawPath()).isEqualTo(context.getHttp().getPath());
        if (WITHOUT_TOKEN.contains(event.getRouteKey())) {
            assertThat(context.getAuthorizer()).isNull();
        } else {
            assertThat(context.getAuthorizer().getJwt().getClaims()).containsEntry("sub", "seller-1");
        }
        assertThat(event.getHeaders().keySet()).allMatch(name -> name.equals(name.toLowerCase()));
        if (event.getBody() != null) {
            assertThat(event.getHeaders())
                    .containsEntry("content-length", "" + event.getBody().length());
        }
        if (!event.getRouteKey().equals("$default")) {
            assertThat(rawPath(event)).isEqualTo(event.getRawPath());
        }
    }

    @ParameterizedTest
    @MethodSource("queued")
    void a_queue_sends_such_batches(String file) throws Exception {
        SQSEvent event = EventLoader.loadSQSEvent(path(file));
        assertThat(event.getRecords()).isNotEmpty();
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            assertThat(message.getMd5OfBody()).isEqualTo(md5(message.getBody()));
            assertThat(message.getAttributes()).containsKeys("ApproximateReceiveCount", "SentTimestamp", "SenderId");
            assertThat(message.getEventSource()).isEqualTo("aws:sqs");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish/changes.stream.json", "publish/poison.stream.json"})
    void the_stream_of_a_table_sends_such_records(String file) {
        assertThat(EventLoader.loadDynamoDbEvent(path(file)).getRecords())
                .hasSize(3)
                .allSatisfy(record -> {
                    assertThat(record.getEventSource()).isEqualTo("aws:dynamodb");
                    assertThat(record.getDynamodb().getStreamViewType()).isEqualTo("NEW_AND_OLD_IMAGES");
                    assertThat(record.getDynamodb().getKeys().get("sk").getS()).isIn("WORKFLOW", "SHIPMENT");
                    assertThat(record.getDynamodb().getNewImage()).containsKeys("pk", "sk", "version");
                    assertThat(record.getDynamodb().getSequenceNumber()).matches("\\d{21}");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operate/cancellation.stream.json",
                "operate/create-plan.stream.json",
                "operate/duplicate.stream.json",
                "operate/packing-confirmation.stream.json",
                "operate/packing-information.stream.json",
                "operate/packing-options.stream.json",
                "operate/placement-options.stream.json"
            })
    void the_stream_of_a_table_sends_accepted_operations(String file) {
        assertThat(EventLoader.loadDynamoDbEvent(path(file)).getRecords())
                .isNotEmpty()
                .allSatisfy(record -> {
                    assertThat(record.getEventName()).isEqualTo("INSERT");
                    assertThat(record.getDynamodb().getKeys().get("sk").getS()).isEqualTo("OPERATION");
                    assertThat(record.getDynamodb().getNewImage()).containsKeys("pk", "sk", "state", "request");
                });
    }

    /** AWS's own deserializer cannot read it: it takes the detail for an object, but EventBridge Scheduler sends a string. */
    @Test
    void eventbridge_scheduler_sends_such_events() {
        JsonNode event = Event.read("expire/sweep.schedule.json");
        assertThat(event.get("source").textValue()).isEqualTo("aws.scheduler");
        assertThat(event.get("detail").textValue()).isEqualTo("{}");
    }

    private static String path(String file) {
        return Event.FOLDER.resolve(file).toString();
    }

    private static String rawPath(APIGatewayV2HTTPEvent event) {
        String path = event.getRouteKey().split(" ")[1];
        if (event.getPathParameters() != null) {
            for (var parameter : event.getPathParameters().entrySet()) {
                path = path.replaceFirst("\\{" + parameter.getKey() + "\\+?}", parameter.getValue());
            }
        }
        return path;
    }

    private static String md5(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
