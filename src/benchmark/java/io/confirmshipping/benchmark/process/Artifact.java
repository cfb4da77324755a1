package io.confirmshipping.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An unzipped function.zip, which can be started as Lambda does. */
public sealed interface Artifact permits JvmArtifact, NativeArtifact {

    /** Returns the folder that it was unzipped to. */
    Path folder();

    /** Returns the command that starts it, with these options of the virtual machine if it takes any. */
    List<String> command(List<String> options);

    /** Returns whether a virtual machine starts it, which takes options. */
    boolean takesOptions();

    /** Returns what runs it, such as JDK 25.0.1. */
    String runtime();

    /**
     * Unzips {@code target/function.zip}.
     *
     * @param java the folder of a JDK 25, which one for the JVM needs unless {@code JAVA_HOME} is one
     */
    static Artifact unzip(Path folder, Optional<String> java) throws IOException {
        Path zip = Path.of("target", "function.zip");
        if (!Files.exists(zip)) {
            throw new IllegalStateException("There is no " + zip + ". Build it first: ./mvnw package -DskipTests");
        }
        return NativeArtifact.isIn(zip)
                ? NativeArtifact.unzip(zip, folder)
                : JvmArtifact.unzip(zip, folder, Java25.program(java));
    }
}
