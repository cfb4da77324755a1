package io.confirmshipping.local.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.confirmshipping.local.http.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleRoutesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(router -> {
            new ConsoleRoutes().addRoutes(router);
            router.get().handler(context -> context.end("the API"));
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_browser_gets_the_page() {
        given().port(server.port())
                .accept(BROWSER)
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("vary", containsString("accept"))
                .body(containsString("app.js"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/html;q=0.9",
                "text/*;q=0.1, application/json",
                "image/png"
            })
    void a_program_gets_the_index_of_the_api(String accept) {
        given().port(server.port()).accept(accept).get("/").then().body(equalTo("the API"));
    }

    @ParameterizedTest
    @CsvSource({
        "app.js, text/javascript;charset=UTF-8",
        "library/preact.js, text/javascript;charset=UTF-8",
        "words/zh-CN.js, text/javascript;charset=UTF-8",
        "style/tokens.css, text/css;charset=UTF-8",
        "config.json, application/json",
        "example.json, application/json",
        "places.csv, text/csv;charset=UTF-8",
        "icon.svg, image/svg+xml"
    })
    void every_kind_of_file_is_served_strictly(String file, String mediaType) {
        given().port(server.port())
                .get("/" + file)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header("x-content-type-options", "nosniff")
                .header("content-security-policy", containsString("default-src 'self'"))
                .header("content-security-policy", not(containsString("unsafe")));
    }

    @Test
    void a_file_is_compressed_and_asked_for_again_only_if_it_has_changed() throws Exception {
        String tag = given().port(server.port())
                .header("Accept-Encoding", "gzip")
                .get("/words/en.js")
                .then()
                .header("content-encoding", "gzip")
                .header("cache-control", "no-cache")
                .extract()
                .header("etag");

        given().port(server.port())
                .header("If-None-Match", tag)
                .get("/words/en.js")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        assertThat(tag).startsWith("W/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing.js",
                "/openapi.yaml",
                "/workflows",
                "/words/",
                "/..%2Fconfig.json",
                "/words/../app.js/",
                "/index.html"
            })
    void everything_else_is_left_to_the_api(String path) {
        given().port(server.port()).urlEncodingEnabled(false).get(path).then().body(equalTo("the API"));
    }
}
