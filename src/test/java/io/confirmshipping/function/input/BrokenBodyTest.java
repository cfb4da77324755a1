package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not JSON objects, or too large, or other than their headers say. */
class BrokenBodyTest extends NewSeller {

    private static final int MAX_BYTES = 3 * 1024 * 1024;

    static Stream<String> broken() {
        String right = SmallBody.create().toString();
        return Stream.of(
                "   ",
                "null",
                "7",
                "\"text\"",
                "[]",
                "[" + right + "]",
                "{",
                right.substring(0, right.length() - 1),
                right + "}",
                right + " {}",
                right.replaceFirst("\\{", "{\"name\":\"Mugs\","),
                right.replace("18", "018"),
                right.replace("18", "+18"),
                right.replace("18", "NaN"),
                right.replace("18", "0x12"),
                right.replace("\"", "'"),
                right.replace("\"Mugs\"", "\"Mu\ngs\""),
                right.replace("\"Mugs\"", "\"Mu\\xgs\""),
                "/* boxes */" + right,
                "[".repeat(10_000),
                "{\"name\":".repeat(10_000),
                "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                right.replace("18", "1".repeat(10_000)),
                "<workflow/>");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_no_json_object_is_refused(String body) {
        ApiAnswer refused = api.send(create().body(body));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.body().get("errors")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":1,\"boxes\":[],\"name\":2} | name",
                "{\"boxes\":[{},{\"quantity\":1,\"quantity\":1}]} | boxes[1].quantity",
                "{\"a\":{\"b\":[[{\"c\":1,\"c\":1}]]}} | a.b[0][0].c",
            })
    void a_field_that_stands_twice_is_named(String body, String field) {
        ApiAnswer refused = api.send(create().body(body));
        assertThat(refused.wrongFields()).as(refused.toString()).containsExactly(field);
        assertThat(refused.text("/errors/0/message")).isEqualTo("stands twice in the same object; name it once");
    }

    @Test
    void a_very_long_field_that_stands_twice_is_named_in_short() {
        String name = "x".repeat(40_000);
        ApiAnswer refused = api.send(create().body("{\"%s\":1,\"%s\":1}".formatted(name, name)));
        assertThat(refused.wrongFields()).containsExactly("x".repeat(200) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[%s]}", "{\"boxes\":[{\"items\":[%s]}]}"})
    void of_a_million_wrong_fields_the_first_thousand_are_named(String body) {
        ApiAnswer refused = assertTimeoutPreemptively(
                Duration.ofMinutes(10), () -> api.send(create().body(body.formatted("1,".repeat(1_000_000) + "1"))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors")).hasSize(1_001);
        assertThat(refused.text("/errors/1000/message")).startsWith("more fields are wrong");
    }

    @Test
    void nothing_is_read_of_a_body_with_more_wrong_fields_than_are_named() {
        StringBuilder body =
                new StringBuilder("{\"name\":7,\"marketplaceId\":7,\"sourceAddress\":7,\"items\":7,\"boxes\":7");
        for (int i = 0; i < 2_000; i++) {
            body.append(",\"unknown").append(i).append("\":1");
        }
        assertThat(api.send(create().body(body.append('}').toString())).status())
                .isEqualTo(400);
    }

    @Test
    void a_field_that_is_unknown_is_named_whatever_is_in_it() {
        String deep = "{\"unknown\":".repeat(900) + "\"\\u0000\"" + "}".repeat(900);
        assertThat(api.send(create().body(deep)).wrongFields()).contains("unknown");
    }

    @Test
    void a_missing_body_lacks_every_field() {
        assertThat(api.send(create()).wrongFields()).contains("items", "boxes");
        assertThat(api.send(create().body("")).wrongFields()).contains("items", "boxes");
    }

    @Test
    void a_byte_order_mark_is_understood() {
        assertThat(api.send(create().body("\uFEFF" + SmallBody.create())).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "Application/JSON",
                "application/vnd.x+json"
            })
    void json_is_taken_by_any_of_its_names(String type) {
        ApiRequest request = create().body(SmallBody.create()).header("content-type", type);
        assertThat(api.send(request).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/jsonx",
                "text/json;application/json"
            })
    void other_content_types_are_refused(String type) {
        ApiRequest request = create().body(SmallBody.create()).header("content-type", type);
        assertThat(api.send(request).status()).isEqualTo(415);
        assertThat(api.send(request).code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void where_there_is_no_route_the_body_does_not_matter() {
        ApiRequest request = ApiRequest.to("$default").body("a=1").header("content-type", "text/plain");
        assertThat(api.send(request).code()).isEqualTo("no-such-route");
    }

    @Test
    void a_base64_body_is_decoded() {
        assertThat(api.send(create().body(base64(SmallBody.create().toString())).base64(true))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "eyJ", "{}", "=", "4pi6"})
    void a_base64_body_that_is_none_is_refused(String body) {
        ApiAnswer refused = api.send(create().body(body).base64(true));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
    }

    @Test
    void a_base64_body_that_is_no_text_is_refused() {
        String body = Base64.getEncoder().encodeToString(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertThat(api.send(create().body(body).base64(true)).status()).isEqualTo(400);
    }

    @Test
    void a_body_of_3_MiB_is_read() {
        assertThat(api.send(create().body(padded(MAX_BYTES))).status()).isEqualTo(201);
    }

    @Test
    void one_more_byte_is_refused() {
        ApiAnswer refused = api.send(create().body(padded(MAX_BYTES + 1)));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("payload-too-large");
    }

    @Test
    void the_limit_counts_bytes_not_characters() {
        String body = SmallBody.create().toString();
        String manyBytes = body.replace("Mugs", "é".repeat(MAX_BYTES / 2));
        assertThat(api.send(create().body(manyBytes)).status()).isEqualTo(413);
    }

    @Test
    void the_limit_holds_for_the_decoded_body() {
        assertThat(api.send(create().body(base64(padded(MAX_BYTES))).base64(true))
                        .status())
                .isEqualTo(201);
        assertThat(api.send(create().body(base64(padded(MAX_BYTES + 1))).base64(true))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_body_that_is_too_large_is_refused_whatever_its_type() {
        ApiRequest request = create().body(padded(MAX_BYTES + 1)).header("content-type", "image/png");
        assertThat(api.send(request).status()).isEqualTo(413);
    }

    @Test
    void emoji_and_other_alphabets_come_back_as_they_were() {
        String name = "Ръка 茶 📦🏷️";
        assertThat(api.send(create().body(SmallBody.create().put("name", name))).text("/name"))
                .isEqualTo(name);
    }

    @Test
    void numbers_come_back_in_plain_digits() {
        String body = SmallBody.create().toString().replace("18", "18e0").replace("22.5", "2e1");
        assertThat(api.send(create().body(body)).response().get("body").textValue())
                .contains("\"length\":18,", "\"value\":20}");
    }

    @Test
    void forty_emoji_are_forty_characters() {
        String name = "📦".repeat(40);
        assertThat(api.send(create().body(SmallBody.create().put("name", name))).text("/name"))
                .isEqualTo(name);
        assertThat(api.send(create().body(SmallBody.create().put("name", name + "📦")))
                        .wrongFields())
                .containsExactly("name");
    }

    private static ApiRequest create() {
        return ApiRequest.to("POST /workflows");
    }

    private static String padded(int bytes) {
        String body = SmallBody.create().toString();
        return body + " ".repeat(bytes - body.length());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
