package io.confirmshipping.local.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractRoutesTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        new ContractRoutes().addRoutes(router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "requests.yaml"})
    void the_contract_can_be_read_with_what_it_refers_to(String file) throws Exception {
        byte[] body = given().port(server.actualPort())
                .get("/_local/" + file)
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asByteArray();
        assertThat(body).isEqualTo(Files.readAllBytes(Path.of("src/main/resources/api", file)));
    }
}
