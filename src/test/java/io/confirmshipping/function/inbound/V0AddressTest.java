package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.paper.PrintingSeller;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of papers, as v0 gives them out (rules.md#rule-30). */
class V0AddressTest {

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
    void labels_are_fetched_without_a_token_and_make_nothing_ready() throws IOException {
        String shipment = printing.shipment(printing.parcels(PARTNERED));
        WholeTable before = WholeTable.of(store.client(), store.table());

        String text = PrintingSeller.text(papers.fetch(papers.labels(shipment, "PackageLabel_Letter_2", "UNIQUE", "")));

        assertThat(text).contains(printing.boxIds(shipment)).contains("1Z");
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("WORKING");
    }

    @ParameterizedTest
    @CsvSource({"-1, 200, ''", "0, 410, document-expired", "1, 410, document-expired"})
    void an_address_is_valid_for_15_seconds(long milliseconds, int status, String code) {
        ApiAnswer given =
                papers.labels(printing.shipment(printing.parcels(PARTNERED)), "PackageLabel_Letter_2", "UNIQUE", "");
        clock.advance(Duration.ofSeconds(15).plusMillis(milliseconds));

        ApiAnswer fetched = papers.fetch(given);

        assertThat(fetched.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(fetched.code()).isEqualTo(code);
            assertThat(fetched.text("/detail"))
                    .isEqualTo("This address was valid until 2026-11-22T10:05:15Z. Ask for a new one.");
        }
    }

    @Test
    void an_address_that_was_changed_leads_nowhere() {
        String url = V0PaperClient.url(
                papers.labels(printing.shipment(printing.parcels(PARTNERED)), "PackageLabel_Letter_2", "UNIQUE", ""));

        ApiAnswer fetched = papers.fetch(
                url.replace(url.charAt(url.length() - 9), url.charAt(url.length() - 9) == 'A' ? 'B' : 'A'));

        assertThat(fetched.status()).isEqualTo(404);
        assertThat(fetched.code()).isEqualTo("document-not-found");
        assertThat(papers.fetch("https://shipping.example.com/documents/" + "A".repeat(8_193))
                        .code())
                .isEqualTo("document-not-found");
    }

    @Test
    void the_host_of_a_request_has_no_say_in_an_address() {
        InboundClient.Call call = client.getV0(
                        "shipments/%s/labels".formatted(printing.shipment(printing.parcels(PARTNERED))))
                .query("PageType", "PackageLabel_Letter_2")
                .query("LabelType", "UNIQUE")
                .header("host", "elsewhere.example.com")
                .header("x-forwarded-host", "elsewhere.example.com");
        ((ObjectNode) call.request().event().get("requestContext")).put("domainName", "elsewhere.example.com");

        assertThat(V0PaperClient.url(call.send())).startsWith("https://shipping.example.com/documents/");
    }

    @Test
    void a_shipment_that_was_cancelled_in_between_has_no_labels() {
        String workflow = printing.parcels(PARTNERED);
        ApiAnswer given = papers.labels(printing.shipment(workflow), "PackageLabel_Letter_2", "UNIQUE", "");
        seller.cancel(workflow);

        ApiAnswer fetched = papers.fetch(given);

        assertThat(fetched.status()).isEqualTo(409);
        assertThat(fetched.code()).isEqualTo("workflow-cancelled");
    }
}
