package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.inbound.AcceptedRecord;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.inbound.InboundPlan;
import io.confirmshipping.function.inbound.NewPlans;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.idempotency.AnswerFormat;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page about the table names every attribute that the functions write, and no other. */
class TablePageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`[A-Z]+`(?:, )?)+) \\| \\[.*\\| (.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`(?!\\])");

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final TestClock clock = new TestClock();
    private final HandWired wired = new HandWired(store, clock);
    private final Functions functions = wired.functions();
    private final Seller seller = Seller.anyone(wired.api()).withFewBoxes();

    @Test
    void the_page_names_the_attributes_of_every_item() throws IOException {
        carryOutEveryCommand();
        enterTrackingOfParcels();
        report();
        answer();
        keepLongAnswer();
        acceptAnOperationThatHangs();
        quoteTransportation();
        previewContents();
        setPrepDetails();
        Map<String, Set<String>> written = written();
        clock.advance(Duration.ofHours(24));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));

        written().forEach((item, names) -> written.get(item).addAll(names));
        assertThat(written).isEqualTo(described());
    }

    private void carryOutEveryCommand() {
        for (Command command : Commands.ofTemplate().toList()) {
            ApiRequest request = command.prepare(seller).header("idempotency-key", command.toString());
            assertThat(seller.send(request).status()).as("%s", command).isIn(200, 201);
        }
        seller.plan();
        planOversizeBoxes();
        placeWithoutBoxes();
    }

    private void planOversizeBoxes() {
        ObjectNode contents = Event.fallRestock();
        ((ObjectNode) contents.at("/boxes/0/dimensions")).put("length", 30);
        assertThat(seller.create(contents).status()).isEqualTo(201);
    }

    /** Leaves a placement that waits for its boxes. */
    private void placeWithoutBoxes() {
        Commands.ofTemplate()
                .filter(command -> command.route().equals("PUT /workflows/{workflowId}/packing"))
                .forEach(command -> command.prepare(seller));
    }

    private void enterTrackingOfParcels() {
        String shipment = shipments("USE_YOUR_OWN_CARRIER").get(0);
        ObjectNode body = Json.object();
        body.putArray("spdTrackingItems")
                .addObject()
                .put("boxId", shipment + "U000001")
                .put("trackingId", "Parcel 1");
        assertThat(seller.enterTracking(shipment, body).status()).isEqualTo(200);
    }

    private void report() {
        for (String shipment : shipments("AMAZON_PARTNERED_CARRIER")) {
            for (String type : List.of("SHIPPED", "RECEIVING", "CLOSED")) {
                ObjectNode report = Json.object()
                        .put("shipmentConfirmationId", shipment)
                        .put("eventId", type)
                        .put("type", type)
                        .put("at", clock.instant().toString());
                if (type.equals("RECEIVING")) {
                    String msku = seller.shipment(shipment).text("/items/0/msku");
                    report.putArray("items").addObject().put("msku", msku).put("quantity", 1);
                }
                ObjectNode batch = (ObjectNode) Event.read("receive/shipped.sqs.json");
                ((ObjectNode) batch.at("/Records/0")).put("body", report.toString());
                assertThat(functions.invoke("receive", batch).get("batchItemFailures"))
                        .isEmpty();
            }
        }
    }

    /** Reimburses what is missing of a closed shipment. */
    private void answer() {
        ApiRequest inquiry = Commands.inquiry(seller);
        ObjectNode answer = Json.object()
                .put("shipmentConfirmationId", inquiry.parameters().get("shipmentConfirmationId"))
                .put("inquiryId", seller.send(inquiry).text("/inquiryId"))
                .put("answer", "REIMBURSED");
        answer.putObject("amount").put("amount", 4.2).put("code", "USD");
        assertThat(seller.api().report(answer)).isEmpty();
    }

    /** The first is carried out, and its workflow is packed from then on. Others wait for the last. */
    private void acceptAnOperationThatHangs() {
        InboundClient client = new InboundClient(functions, seller.id());
        new NewPlans(functions, client).created();
        client.call("PUT", "inboundPlans/" + seller.plan() + "/cancellation").send();
        client.call("POST", "inboundPlans/" + seller.plan() + "/placementOptions")
                .send();
    }

    private void quoteTransportation() {
        InboundPlan plan = new InboundPlan(new InboundClient(functions, seller.id()), seller.plan());
        plan.generate(plan.configurations(clock.instant().toString()));
    }

    private void setPrepDetails() {
        ObjectNode body = Json.object().put("marketplaceId", "ATVPDKIKX0DER");
        body.putArray("mskuPrepDetails")
                .addObject()
                .put("msku", "MUG-RED")
                .put("prepCategory", "FRAGILE")
                .putArray("prepTypes");
        String operation = new InboundClient(functions, seller.id())
                .send("POST", "items/prepDetails", body)
                .text("/operationId");
        functions.invoke("operate", AcceptedRecord.of(operation));
    }

    /** The preview asks for what there is. */
    private void previewContents() {
        InboundClient client = new InboundClient(functions, seller.id());
        String id = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        InboundPlan plan = new InboundPlan(client, id);
        String path = "/shipments/" + plan.get("").text("/shipments/0/shipmentId");
        ObjectNode body = Json.object();
        for (String part : List.of("boxes", "items")) {
            body.set(
                    part,
                    client.get("inboundPlans/" + id + path + "/" + part)
                            .query("pageSize", "1000")
                            .send()
                            .body()
                            .get(part));
        }
        body.get("items").forEach(item -> ((ObjectNode) item).put("prepOwner", "NONE"));
        plan.succeeded("POST", path + "/contentUpdatePreviews", body);
    }

    private List<String> shipments(String solution) {
        JsonNode workflow =
                seller.review(seller.confirmed("GROUND_SMALL_PARCEL", solution)).body();
        return workflow.get("shipments").findValuesAsText("shipmentConfirmationId");
    }

    /** Keeps an answer that takes an item of its own. */
    private static void keepLongAnswer() {
        AnswerFormat<String> format = mock();
        when(format.write("answer")).thenReturn(ManyBoxes.anyText(new Random(1), 200_000));
        store.keptAnswers()
                .once(
                        new IdempotencyKey(new SellerId("seller"), "key", "fingerprint"),
                        () -> store.changesOfTable().of(() -> Decision.unchanged("answer")),
                        format,
                        Instant.parse("2026-11-22T10:00:00Z"))
                .commit();
    }

    /** Returns the attributes beside the key of all items in the table, by the first word of the sort key. */
    private static Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        WholeTable.of(store.client(), store.table()).items().forEach((key, item) -> {
            Set<String> names = written.computeIfAbsent(key.get(1).split("#")[0], first -> new TreeSet<>());
            names.addAll(item.keySet());
            names.removeAll(Set.of("pk", "sk"));
        });
        return written;
    }

    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        String page = Files.readString(Path.of("docs", "table.md"));
        ROW.matcher(page).results().forEach(row -> names(row.group(1))
                .forEach(item ->
                        described.put(item, new TreeSet<>(names(row.group(2)).toList()))));
        return described;
    }

    /** Returns what stands between backticks, without the names of classes. */
    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map((MatchResult name) -> name.group(1));
    }
}
