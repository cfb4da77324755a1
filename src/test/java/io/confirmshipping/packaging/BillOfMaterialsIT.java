package io.confirmshipping.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class BillOfMaterialsIT {

    /** Licences that let everyone use, change and pass on a library, whatever it is used in. Each library needs one of them. */
    private static final Set<String> PERMISSIVE =
            Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");

    private final List<JsonNode> components = components();

    private static List<JsonNode> components() {
        try {
            JsonNode bill = Json.MAPPER.readTree(Files.readString(Path.of("target", "bom.json")));
            return StreamSupport.stream(bill.get("components").spliterator(), false)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void every_library_of_the_functions_is_in_it() throws IOException {
        try (ZipFile functions = new ZipFile(Path.of("target", "function.zip").toFile())) {
            assumeThat(functions.getEntry("bootstrap"))
                    .as("a native executable, which holds its libraries compiled: this test is for the JVM")
                    .isNull();
            List<String> libraries = functions.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("lib/".length(), name.length() - ".jar".length()))
                    .toList();

            assertThat(libraries)
                    .isNotEmpty()
                    .isSubsetOf(components.stream()
                            .map(library -> "%s.%s-%s"
                                    .formatted(
                                            library.get("group").textValue(),
                                            library.get("name").textValue(),
                                            library.get("version").textValue()))
                            .toList());
        }
    }

    @Test
    void every_library_has_a_permissive_licence() {
        assertThat(components).isNotEmpty().allSatisfy(library -> assertThat(library.findValuesAsText("id"))
                .as(library.get("purl").textValue())
                .containsAnyElementsOf(PERMISSIVE));
    }
}
