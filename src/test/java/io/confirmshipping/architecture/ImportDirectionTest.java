package io.confirmshipping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports point one way: function, dynamodb, eventbridge, settings and local to usecase, and usecase to domain. The function
 * and local rooms share http; function draws with drawing and papers, which know the domain only.
 */
class ImportDirectionTest {
    private static final String ROOT = "io.confirmshipping.";
    private static final String DOMAIN = ROOT + "domain..";
    private static final String USECASE = ROOT + "usecase..";
    private static final String EXPLANATION = "io.confirmshipping.domain.explanation";

    private static final String[] OUTER_ROOMS = {"function", "dynamodb", "eventbridge", "settings", "local"};
    private static final String[] SHARED_ROOMS = {"drawing", "http", "papers"};

    @Test
    void there_is_something_to_check() {
        assertThat(Product.CLASSES.stream().map(type -> type.getPackageName()))
                .contains("io.confirmshipping.domain.workflow", "io.confirmshipping.usecase");
        assertThat(Product.CLASSES).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    @Test
    void every_class_is_in_a_room() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        Stream.of(Stream.of("domain", "usecase"), Stream.of(OUTER_ROOMS), Stream.of(SHARED_ROOMS))
                                .flatMap(rooms -> rooms)
                                .map(room -> ROOT + room + "..")
                                .toArray(String[]::new)));
    }

    @Test
    void the_domain_knows_java_and_money_and_nothing_else() {
        check(classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", DOMAIN));
    }

    @Test
    void the_use_cases_know_the_domain_and_how_to_be_injected() {
        check(classes()
                .that()
                .resideInAPackage(USECASE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", "jakarta.inject..", DOMAIN, USECASE));
    }

    @Test
    void drawings_know_the_domain_and_nothing_else() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "drawing..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", DOMAIN, ROOT + "drawing.."));
    }

    @Test
    void papers_know_the_domain_and_barcodes_and_nothing_else() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "papers..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", "com.google.zxing..", DOMAIN, ROOT + "papers.."));
    }

    @Test
    void only_the_functions_draw() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "function..", ROOT + "drawing..", ROOT + "papers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "drawing..", ROOT + "papers.."));
    }

    @Test
    void headers_know_java_and_nothing_else() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "http..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "http.."));
    }

    @Test
    void only_the_functions_and_the_local_server_know_http() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "function..", ROOT + "local..", ROOT + "http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "http.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"function", "dynamodb", "eventbridge", "settings", "local"})
    void no_outer_room_knows_another(String room) {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(OUTER_ROOMS)
                        .filter(other -> !other.equals(room))
                        .map(other -> ROOT + other + "..")
                        .toArray(String[]::new)));
    }

    @Test
    void only_the_table_the_bus_and_the_local_server_know_amazons_clients() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "dynamodb..", ROOT + "eventbridge..", ROOT + "local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.."));
    }

    @Test
    void only_the_functions_and_the_local_server_know_lambda() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "function..", ROOT + "local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazonaws.."));
    }

    @Test
    void the_front_door_of_our_own_does_not_know_the_second_one() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "function.inbound..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "function.inbound.."));
    }

    @Test
    void the_second_front_door_knows_no_function_and_no_request_of_our_own() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "function.inbound..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "function", ROOT + "function.request.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "function", "dynamodb", "local", "papers"})
    void the_packages_of_a_room_have_no_cycles(String room) {
        check(slices().matching(ROOT + room + ".(*)..").should().beFreeOfCycles());
    }

    /** Each of them alone, however deep: who is in the middle does not know who is around, or the other way round. */
    @ParameterizedTest
    @ValueSource(strings = {"domain", "usecase", "function", "dynamodb", "local", "papers"})
    void a_package_and_those_within_it_have_no_cycles(String room) {
        check(slices().matching(ROOT + room + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void refusals_and_errors_know_no_part_of_the_domain() {
        check(classes()
                .that()
                .resideInAPackage("io.confirmshipping.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.confirmshipping.domain", EXPLANATION));
    }

    @Test
    void explanations_know_nothing_but_values() {
        check(classes()
                .that()
                .resideInAPackage(EXPLANATION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money", EXPLANATION));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Product.CLASSES);
    }
}
