package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.paper.PrintingSeller;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Labels and bills of lading by signed addresses, as v0 gives them out (rules.md#rule-30). */
class V0PapersTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";

    private Seller seller;
    private PrintingSeller printing;
    private InboundClient client;
    private V0PaperClient papers;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
        papers = new V0PaperClient(client);
        printing = new PrintingSeller(seller);
    }

    @Test
    void a_cancelled_shipment_is_invalid_input() {
        String workflow = printing.parcels(PARTNERED);
        String shipment = printing.shipment(workflow);
        seller.cancel(workflow);

        ApiAnswer refused = papers.labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "");

        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "Shipment %s is cancelled, so there is nothing to print for it. Create a new workflow to send the boxes."
                                .formatted(shipment));
    }

    @Test
    void a_shipment_that_is_not_confirmed_yet_is_invalid_input() {
        String shipment = seller.acceptPlacement(seller.plan()).text("/acceptance/shipments/0/shipmentConfirmationId");

        for (String each : List.of(shipment, "FBA000000000", "nothing")) {
            ApiAnswer refused = papers.labels(each, "PackageLabel_Letter_2", "UNIQUE", "");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
            assertThat(refused.text("/errors/0/message"))
                    .startsWith("There is no such shipment, or its transportation is not confirmed yet.")
                    .endsWith("confirm the transportation first.");
        }
    }

    @Test
    void another_sellers_shipment_is_not_there() {
        String shipment = printing.shipment(printing.parcels(PARTNERED));
        V0PaperClient other = new V0PaperClient(new InboundClient(functions, "seller-other"));

        assertThat(other.labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "").text("/errors/0/message"))
                .isEqualTo(other.labels("FBA000000000", "PackageLabel_Letter_2", "UNIQUE", "")
                        .text("/errors/0/message"));
    }

    @Test
    void each_pallet_has_four_labels() throws IOException {
        String shipment = printing.shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));

        assertThat(PrintingSeller.text(papers.fetch(
                                papers.labels(shipment, "PackageLabel_Letter_4", "PALLET", "NumberOfPallets=1")))
                        .split("Pallet 1 of", -1))
                .hasSize(5);
        assertThat(papers.labels(shipment, "PackageLabel_Letter_4", "PALLET", "NumberOfPallets=99")
                        .text("/errors/0/message"))
                .startsWith("NumberOfPallets is 99, but shipment %s has ".formatted(shipment));
    }

    @Test
    void a_bill_of_lading_is_fetched_or_refused() throws IOException {
        String shipment = printing.shipment(seller.confirmed("FREIGHT_LTL", PARTNERED));
        JsonNode tracking = seller.shipment(shipment).body().at("/trackingDetails/ltlTrackingDetail");

        assertThat(PrintingSeller.text(papers.fetch(client.getV0("shipments/%s/billOfLading".formatted(shipment))
                        .send())))
                .contains(tracking.get("billOfLadingNumber").textValue());
        String parcels = printing.shipment(printing.parcels(PARTNERED));
        ApiAnswer refused =
                client.getV0("shipments/%s/billOfLading".formatted(parcels)).send();
        assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("Shipment %s has no bill of lading: it travels as small parcels. Print box labels instead."
                        .formatted(parcels));
    }

    @Test
    void a_bill_of_lading_has_the_class_and_the_value_that_the_seller_has_said() throws IOException {
        InboundPlan plan = new InboundPlan(client, seller.plan(), true);
        plan.confirmPlacement();
        plan.generate(plan.configurations("2026-11-30T12:00Z", configuration -> {
            ObjectNode freight = configuration.putObject("freightInformation").put("freightClass", "FC_92_5");
            freight.putObject("declaredValue").put("amount", 18_450).put("code", "USD");
            configuration
                    .putObject("contactInformation")
                    .put("name", "Ada Lovelace")
                    .put("phoneNumber", "206-555-0100")
                    .put("email", "ada@example.com");
        }));
        plan.confirm(plan.options("FREIGHT_LTL", PARTNERED));
        String shipment = printing.shipment(plan.id());

        assertThat(PrintingSeller.text(papers.fetch(client.getV0("shipments/%s/billOfLading".formatted(shipment))
                        .send())))
                .contains("92.5", "18,450.00")
                .doesNotContain("not declared");
    }
}
