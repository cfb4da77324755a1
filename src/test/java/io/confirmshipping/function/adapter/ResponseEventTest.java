package io.confirmshipping.function.adapter;

import static io.confirmshipping.function.adapter.ResponseEvent.MIN_COMPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.http.AcceptEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A large answer is compressed for a client that accepts that, and says so to caches. */
class ResponseEventTest {

    private static final AcceptEncoding GZIP = new AcceptEncoding("gzip");
    private static final String LARGE = "雪".repeat(MIN_COMPRESSED);

    @Test
    void a_large_answer_is_compressed_if_the_client_accepts_it() throws IOException {
        JsonNode event = event(Response.document("text/plain", LARGE), GZIP);

        assertThat(event.at("/headers/content-encoding").textValue()).isEqualTo("gzip");
        assertThat(event.at("/headers/vary").textValue()).isEqualTo("accept-encoding");
        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(read(event)).isEqualTo(LARGE);
    }

    @Test
    void another_client_gets_it_as_it_is_and_caches_are_told_the_difference() {
        JsonNode event = event(Response.document("text/plain", LARGE), new AcceptEncoding(""));

        assertThat(event.at("/headers").has("content-encoding")).isFalse();
        assertThat(event.at("/headers/vary").textValue()).isEqualTo("accept-encoding");
        assertThat(event.get("isBase64Encoded").booleanValue()).isFalse();
        assertThat(event.get("body").textValue()).isEqualTo(LARGE);
    }

    @Test
    void a_small_answer_is_never_compressed() {
        JsonNode event = event(Response.document("text/plain", "x".repeat(MIN_COMPRESSED - 1)), GZIP);

        assertThat(event.at("/headers").has("content-encoding")).isFalse();
        assertThat(event.at("/headers/vary").textValue())
                .as("the same address may be answered with more later")
                .isEqualTo("accept-encoding");
    }

    @Test
    void its_size_is_counted_in_bytes() {
        JsonNode event = event(Response.document("text/plain", "雪".repeat(MIN_COMPRESSED / 3 + 1)), GZIP);

        assertThat(event.at("/headers/content-encoding").textValue()).isEqualTo("gzip");
    }

    @Test
    void what_the_answer_varies_by_already_is_kept() {
        JsonNode event = event(Response.document("image/svg+xml", LARGE).with("vary", "accept"), GZIP);

        assertThat(event.at("/headers/vary").textValue()).isEqualTo("accept, accept-encoding");
    }

    private static JsonNode event(Response response, AcceptEncoding accepted) {
        return new ResponseEvent(response, "application/problem+json", accepted).json();
    }

    private static String read(JsonNode event) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(event.get("body").textValue());
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
