package io.confirmshipping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class ClassNameTest {
    @Test
    void a_class_is_named_after_what_it_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
                .check(Product.CLASSES);
    }
}
