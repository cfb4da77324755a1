package io.confirmshipping.local.simulate;

import java.util.List;

/** Takes reports of carriers and centers to the function that receives them. */
public interface ReportQueue {

    /** Sends the messages, and returns once they are taken. */
    void send(List<String> messages);
}
