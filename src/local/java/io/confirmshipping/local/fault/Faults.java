package io.confirmshipping.local.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are still to be met, in the order in which they were asked for. A stop forgets them. */
@Singleton
public class Faults {

    private final List<Fault> pending = new ArrayList<>();

    synchronized void add(Fault fault) {
        pending.add(fault);
    }

    synchronized void clear() {
        pending.clear();
    }

    synchronized boolean arePending() {
        return !pending.isEmpty();
    }

    /** Returns the first fault that an operation is to meet here, and counts it as met. */
    synchronized Optional<Fault> take(String operation, Fault.Where where) {
        for (int i = 0; i < pending.size(); i++) {
            Fault fault = pending.get(i);
            if (fault.operation().id().equals(operation) && fault.where() == where) {
                Fault rest = fault.once();
                if (rest.times() == 0) {
                    pending.remove(i);
                } else {
                    pending.set(i, rest);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    synchronized ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        var list = json.putArray("faults");
        pending.forEach(fault -> list.add(fault.json()));
        return json;
    }
}
