package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.local.table.Port;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The script says why it cannot be carried out. */
class FirstShipmentTest {

    private static final URI NOWHERE =
            URI.create("http://localhost:" + Port.free().number());

    @Test
    void without_a_server_it_says_how_to_start_one() {
        Script.Result run = Script.FIRST_SHIPMENT.run(NOWHERE);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("nothing answers on " + NOWHERE, "./mvnw -Plocal quarkus:dev");
    }

    @Test
    void an_unknown_step_is_refused_with_those_that_there_are() {
        Script.Result run = Script.FIRST_SHIPMENT.run(NOWHERE, "ship");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("there is no step ship", "plan, choose, confirm, rename or cancel");
    }
}
