package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the API names all that there is. */
class ApiPageTest {

    private final String page = Page.of(Path.of("docs", "api.md")).text();

    @Test
    void it_names_every_route_with_its_function() {
        assertThat(Template.load().routes())
                .filteredOn(route -> !route.isDefault())
                .isNotEmpty()
                .allSatisfy(this::assertNamed);
    }

    private void assertNamed(Route route) {
        assertThat(page.lines())
                .anyMatch(line -> line.startsWith("| `%s %s` |".formatted(route.method(), route.path()))
                        && line.endsWith("| %s |".formatted(route.function().handler())));
    }

    @ParameterizedTest
    @EnumSource
    void it_names_every_code(RefusalCode code) {
        assertThat(page).contains('`' + code.code() + '`');
    }

    @ParameterizedTest
    @EnumSource
    void it_names_every_event(EventType type) {
        assertThat(page).contains('`' + type.label() + '`');
    }
}
