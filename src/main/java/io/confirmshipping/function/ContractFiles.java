package io.confirmshipping.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the contract. They are read when a native executable is built; on the JVM, when one is first asked for. */
final class ContractFiles {

    static final String OPENAPI = read("openapi.yaml");
    static final String REQUESTS = read("requests.yaml");

    private ContractFiles() {}

    private static String read(String file) {
        try (InputStream content = ContractFiles.class.getResourceAsStream("/api/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
