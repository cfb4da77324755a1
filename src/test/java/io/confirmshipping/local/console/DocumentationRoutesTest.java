package io.confirmshipping.local.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.confirmshipping.local.http.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationRoutesTest {

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(new DocumentationRoutes()::addRoutes);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour.md", "api.md", "rules.md"})
    void a_page_of_the_documentation_can_be_read(String page) throws Exception {
        byte[] body = given().port(server.port())
                .get("/_local/docs/" + page)
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .extract()
                .asByteArray();
        assertThat(body).isEqualTo(Files.readAllBytes(Path.of("docs", page)));
    }

    @Test
    void an_unknown_page_says_where_to_begin() {
        given().port(server.port())
                .get("/_local/docs/nothing.md")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("tour.md"));
    }
}
