package io.confirmshipping.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamPositionTest {

    private static final String NUMBER = "000000000000000000005";

    @TempDir
    Path data;

    private Path file() {
        return data.resolve("deleted").resolve("stream-publish");
    }

    @Test
    void it_goes_on_where_it_was_before_a_restart_also_if_the_data_folder_was_deleted_meanwhile() {
        StreamPosition position = new StreamPosition(file());
        assertThat(position.of("shard-1")).isEmpty();

        position.doneUntil("shard-1", NUMBER);

        assertThat(new StreamPosition(file()).of("shard-1")).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uXYZ=1", "shard-1=five", "shard-1=5", "shard-1"})
    void a_damaged_file_is_an_error_that_says_what_to_do(String damaged) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), damaged);

        assertThatThrownBy(() -> new StreamPosition(file()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(file() + " must hold sequence numbers. Delete it to read the stream from its beginning.");
    }
}
