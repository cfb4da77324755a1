package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.workflow.WorkflowAct;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.HistoryItem;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An act of a seller on a confirmed workflow, as an item beside the header, named after the version that it made. */
final class ActItem {

    private static final String KIND = "ACT#";

    private ActItem() {}

    static List<Write> put(List<WorkflowAct> acts, Key header, long version) {
        return IntStream.range(0, acts.size())
                .mapToObj(i ->
                        put(acts.get(i), header.beside(String.format(Locale.ROOT, "%s%010d#%02d", KIND, version, i))))
                .toList();
    }

    private static Write put(WorkflowAct act, Key key) {
        return Write.put(
                HistoryItem.write(act.entry(), AttributeWriter.item(key))
                        .text("shipment", act.shipment().map(ShipmentId::value))
                        .attributes(),
                Condition.ABSENT);
    }

    /** Returns the acts among the items of a workflow, in their order. */
    static List<WorkflowAct> among(Map<Key, Map<String, AttributeValue>> items) {
        return items.entrySet().stream()
                .filter(item -> item.getKey().sk().startsWith(KIND))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::sk)))
                .map(item -> AttributeReader.read(item.getValue(), ActItem::read))
                .toList();
    }

    private static WorkflowAct read(AttributeReader item) {
        return new WorkflowAct(item.optionalValue("shipment", ShipmentId::new), HistoryItem.read(item));
    }
}
