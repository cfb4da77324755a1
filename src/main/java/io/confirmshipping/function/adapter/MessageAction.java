package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.log.CallLog;
import java.time.Instant;

/** The action of a function for the messages of its queue. */
@FunctionalInterface
public interface MessageAction {

    /**
     * Does what a message says.
     *
     * @param now in whole milliseconds
     * @param log names what the message is about
     */
    void take(ObjectNode message, Instant now, CallLog log);
}
