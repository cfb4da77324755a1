package io.confirmshipping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Money never passes through binary floating point. */
class ExactMoneyTest {
    private static final List<JavaClass> CLASSES = Product.CLASSES.stream()
            .filter(type -> type.getPackageName().matches("io\\.confirmshipping\\.domain\\.(charges|ledger|pallets)"))
            .toList();

    @Test
    void what_computes_prices_neither_has_nor_calls_anything_with_a_double_or_a_float() {
        List<String> inexact = CLASSES.stream().flatMap(ExactMoneyTest::inexact).toList();

        assertThat(CLASSES).hasSizeGreaterThan(20);
        assertThat(inexact).isEmpty();
    }

    private static Stream<String> inexact(JavaClass type) {
        return Stream.of(
                        type.getFields().stream()
                                .filter(field -> isInexact(field.getRawType()))
                                .map(field -> field.getFullName()),
                        type.getCodeUnits().stream()
                                .filter(unit -> isInexact(unit.getRawReturnType(), unit.getRawParameterTypes()))
                                .map(JavaCodeUnit::getFullName),
                        type.getCodeUnitCallsFromSelf().stream()
                                .filter(call -> isInexact(
                                        call.getTarget().getRawReturnType(),
                                        call.getTarget().getRawParameterTypes()))
                                .map(call -> call.getDescription()))
                .flatMap(found -> found);
    }

    private static boolean isInexact(JavaClass result, List<JavaClass> parameters) {
        return isInexact(result) || parameters.stream().anyMatch(ExactMoneyTest::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return Stream.of(double.class, float.class, Double.class, Float.class).anyMatch(type::isEquivalentTo);
    }
}
