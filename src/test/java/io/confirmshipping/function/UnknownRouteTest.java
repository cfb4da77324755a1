package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that no route takes is told what it can be instead. */
class UnknownRouteTest extends NewSeller {

    static Stream<String> paths() {
        return Stream.of(ApiRoute.values())
                .map(route -> route.path().replaceAll("\\{\\w+}", "x"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_known_path_with_another_method_names_those_that_it_takes(String path) {
        ApiAnswer refused = seller.send(ApiRequest.unrouted("DELETE", path));

        assertThat(refused.status()).as(path).isEqualTo(405);
        assertThat(refused.code()).isEqualTo("method-not-allowed");
        assertThat(refused.header("allow")).isNotEmpty();
        assertThat(refused.text("/detail")).contains(path).contains("DELETE").contains(refused.header("allow"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /workflows | GET, POST",
                "GET | /workflows/x/shipping | PUT",
                "POST | /workflows/x/shipments/y/pallets | GET, PUT",
                "POST | / | GET"
            })
    void it_names_every_method_of_the_path(String method, String path, String allowed) {
        assertThat(seller.send(ApiRequest.unrouted(method, path)).header("allow"))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/labels",
                "/workflows/",
                "/workflows/x/y",
                "//workflows",
                "/WORKFLOWS",
                "/workflows/x/name/z",
                "/openapiXyaml"
            })
    void an_unknown_path_does_not_exist(String path) {
        ApiAnswer refused = seller.send(ApiRequest.unrouted("GET", path));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("no-such-route");
        assertThat(refused.header("allow")).isNull();
    }

    @Test
    void the_index_links_to_routes_that_exist() {
        ApiAnswer index = seller.send(ApiRequest.to("GET /"));

        assertThat(index.status()).isEqualTo(200);
        for (String link : new String[] {"/workflows", "/shipments", "/contract"}) {
            assertThat(seller.send(ApiRequest.to("GET " + index.text(link))).status())
                    .as(link)
                    .isEqualTo(200);
        }
    }
}
