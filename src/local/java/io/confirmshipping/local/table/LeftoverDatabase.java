package io.confirmshipping.local.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A DynamoDB Local of some local server, found by the command that has started it. It goes on when its server is killed, and
 * without its pid file, as when its folder was deleted, nothing but the command tells of it.
 *
 * @param folder of its data; empty if it keeps none
 */
record LeftoverDatabase(long process, Optional<String> folder) {

    /** Returns the database at this port; empty if another program listens there, or the system does not show commands. */
    static Optional<LeftoverDatabase> at(Port port) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process
                        .info()
                        .arguments()
                        .map(Arrays::asList)
                        .filter(words -> words.contains(DatabaseServer.class.getName()))
                        .filter(words ->
                                after(DatabaseCommand.PORT, words).equals(Optional.of(String.valueOf(port.number()))))
                        .map(words -> new LeftoverDatabase(process.pid(), after(DatabaseCommand.FOLDER, words)))
                        .stream())
                .findFirst();
    }

    private static Optional<String> after(String option, List<String> words) {
        int found = words.indexOf(option);
        return found < 0 || found + 1 == words.size() ? Optional.empty() : Optional.of(words.get(found + 1));
    }

    /** Returns that it is in the way, and what to do. */
    IllegalStateException inTheWayOf(Port port, String setting) {
        return new IllegalStateException(
                "Port %d is in use by the table of another local server (process %d%s). If that server was killed, end what it has left: kill %d. If it still runs, stop it, or choose another port: -D%s=%d"
                        .formatted(
                                port.number(),
                                process,
                                folder.map(data -> ", data in " + data).orElse(""),
                                process,
                                setting,
                                port.number() + 1));
    }
}
