package io.confirmshipping.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

    @TempDir
    Path data;

    /** A start must not fail for it. Whether a database is left is seen by its port then. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "one\ntwo\nthree\n", "1 2\n3 4\n", "1\n2\n", "\u00ff\u0000\n\u00fe\n"})
    void a_damaged_file_names_no_database_and_goes(String damaged) throws IOException {
        PidFile file = PidFile.in(data);
        Files.writeString(file.file(), damaged, StandardCharsets.ISO_8859_1);

        assertThat(file.findOurs(TableAddress.ofThisMachine(new Port(8000)))).isEmpty();
        file.endLeftover();

        assertThat(file.file()).doesNotExist();
    }
}
