package io.confirmshipping.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.WholeTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * All that a seller can see, and how many items of each kind there are for it in the table. IDs and tracking numbers,
 * which are drawn at random, are numbered as they appear: what two sellers see can be compared.
 */
record SellerSnapshot(List<String> lines, Map<String, Integer> items) {

    private static final Pattern ID =
            Pattern.compile("(?:wf|pl|sh)[0-9a-f-]{36}|FBA[0-9A-Z]{9}|1Z[0-9A-Z]{16}|(?<=\")\\d{9}(?:\\d{6})?(?=\")");
    private static final String FALLS_DUE = "dueAt";
    private static final Pattern NAME = Pattern.compile("#.*");

    /** As much of a table as is looked at. */
    static WholeTable table(DynamoDbClient client, String name) {
        return WholeTable.of(client, name, "pk", "sk", FALLS_DUE);
    }

    /** @param before what the table held before the seller came */
    static SellerSnapshot of(Seller seller, WholeTable before, WholeTable after) {
        StringBuilder seen = new StringBuilder();
        JsonNode workflows = seller.workflows().body();
        seen.append(workflows.get("workflows").size()).append(" workflows\n");
        for (JsonNode listed : workflows.get("workflows")) {
            look(seller, listed.get("workflowId").textValue(), seen);
        }
        seen.append(seller.shipments().body().get("shipments").size()).append(" shipments\n");
        return new SellerSnapshot(numbered(seen.toString()).lines().toList(), kinds(before, after));
    }

    /** The first line in which it differs from another, with a few before it; empty if it does not. */
    Optional<String> difference(SellerSnapshot other) {
        for (int i = 0; i < Math.max(lines.size(), other.lines.size()); i++) {
            if (i >= lines.size() || i >= other.lines.size() || !lines.get(i).equals(other.lines.get(i))) {
                return Optional.of("%s%ninstead of%n%s".formatted(other.excerpt(i), excerpt(i)));
            }
        }
        return items.equals(other.items) ? Optional.empty() : Optional.of(other.items + " instead of " + items);
    }

    private String excerpt(int line) {
        return String.join(
                "\n", lines.subList(Math.min(lines.size(), Math.max(0, line - 5)), Math.min(lines.size(), line + 3)));
    }

    private static void look(Seller seller, String id, StringBuilder seen) {
        JsonNode workflow = seller.review(id).body();
        seen.append(workflow.toPrettyString()).append('\n');
        for (JsonNode shipment : workflow.path("shipments")) {
            String name = shipment.get("shipmentConfirmationId").textValue();
            seen.append(seller.shipment(name).body().toPrettyString()).append('\n');
        }
    }

    private static Map<String, Integer> kinds(WholeTable before, WholeTable after) {
        Map<String, Integer> kinds = new TreeMap<>();
        after.items().keySet().stream()
                .filter(key -> !before.items().containsKey(key))
                .filter(key -> !key.get(0).startsWith("IDEMPOTENCY"))
                .map(key -> NAME.matcher(key.get(0)).replaceAll("") + " / "
                        + NAME.matcher(key.get(1)).replaceAll("")
                        + (after.items().get(key).containsKey(FALLS_DUE) ? ", falls due" : ""))
                .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        return kinds;
    }

    private static String numbered(String text) {
        Map<String, String> numbers = new HashMap<>();
        return ID.matcher(text)
                .replaceAll(id ->
                        Matcher.quoteReplacement(numbers.computeIfAbsent(id.group(), first -> "#" + numbers.size())));
    }
}
