package io.confirmshipping.domain.pallets.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LargestLoadTest {

    /** A function of 256 MB has about as much left for a load. */
    @Test
    void the_largest_load_is_packed_in_128_megabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestLoad.class.getName())
                .redirectErrorStream(true)
                .start();
        String pallets = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(pallets).isZero();
        assertThat(pallets).isEqualTo("5000");
    }
}
