package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a page leads somewhere. */
class LinksTest {

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_relative_link_and_anchor_holds(Page page) {
        assertThat(page.links()).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? page.file()
                    : Path.of("")
                            .toAbsolutePath()
                            .relativize(page.file()
                                    .toAbsolutePath()
                                    .resolveSibling(parts[0])
                                    .normalize());
            assertThat(target).exists();
            if (parts.length == 2) {
                assertThat(Page.of(target).anchors()).contains(parts[1]);
            }
        });
    }

    @Test
    void every_page_under_docs_is_linked_from_another() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();

            assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(pages())
                    .anySatisfy(page -> assertThat(page.links()).anyMatch(link -> link.contains(name))));
        }
    }

    @Test
    void every_decision_is_listed() throws IOException {
        Page list = Page.of(Path.of("docs", "decisions", "README.md"));
        try (Stream<Path> files = Files.list(list.file().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list.links()).contains(name));
        }
    }
}
