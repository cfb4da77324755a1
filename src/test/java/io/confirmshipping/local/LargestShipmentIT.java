package io.confirmshipping.local;

import static io.confirmshipping.function.client.ManyBoxes.BOXES;
import static io.confirmshipping.function.client.ManyBoxes.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.json.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,000 SKUs in 5,000 boxes on the packaged server, in a small heap. How long it takes is printed, not asserted. */
class LargestShipmentIT {

    @TempDir
    Path data;

    @Test
    void the_largest_shipment_is_planned_and_read_back_whole_in_a_heap_of_512_MB() throws Exception {
        JsonNode body = ManyBoxes.body(ITEMS, BOXES);
        try (PackagedLocalServer server = new PackagedLocalServer(data, "-Xmx512m")) {
            server.start();
            for (int time = 1; time <= Scale.of(1); time++) {
                long begun = System.nanoTime();
                HttpResponse<String> planned = server.send("POST", "/workflows", body.toString());
                System.out.printf(
                        "Planning %d SKUs in %d boxes took %d ms (time %d).%n",
                        ITEMS, BOXES, (System.nanoTime() - begun) / 1_000_000, time);

                assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
                String location = planned.headers().firstValue("location").orElseThrow();
                JsonNode read =
                        Json.MAPPER.readTree(server.send("GET", location, "").body());
                assertThat(read.get("boxes")).isEqualTo(body.get("boxes"));
                assertThat(read.get("items")).isEqualTo(body.get("items"));
            }
        }
    }
}
