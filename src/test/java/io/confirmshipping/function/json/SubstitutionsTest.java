package io.confirmshipping.function.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What native-image is told to replace must exist by its name, which it else says only minutes into a build. */
class SubstitutionsTest {

    /** Is made when a function is built, so it is not among the classes of a test. */
    private static final String GENERATED = "io.quarkus.runtime.generated.Config";

    static Stream<Class<?>> replaced() throws ClassNotFoundException {
        return Stream.of(
                        XmlSubstitutions.class,
                        LogJsonSubstitutions.class,
                        Class.forName("io.confirmshipping.function.ConfigSubstitutions"),
                        Class.forName("io.confirmshipping.dynamodb.table.CommonRuntimeSubstitutions"),
                        Class.forName("io.confirmshipping.dynamodb.table.SdkSubstitutions"))
                .flatMap(group -> Stream.of(group.getDeclaredClasses()))
                .filter(replacement -> !target(replacement).equals(GENERATED));
    }

    private static String target(Class<?> replacement) {
        return replacement.getAnnotation(TargetClass.class).className();
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void the_libraries_have_what_a_native_executable_replaces(Class<?> replacement) throws ClassNotFoundException {
        Class<?> target = Class.forName(target(replacement), false, getClass().getClassLoader());
        assertThat(names(Stream.of(target.getDeclaredMethods())))
                .containsAll(names(Stream.of(replacement.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Substitute.class))));
    }

    private static List<String> names(Stream<Method> methods) {
        return methods.map(method -> method.getName() + " of " + method.getParameterCount())
                .toList();
    }
}
