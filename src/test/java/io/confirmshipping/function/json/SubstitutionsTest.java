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

    static Stream<Class<?>> replaced() {
        return Stream.of(XmlOfNoFunction.class, JsonOfTheLog.class)
                .flatMap(group -> Stream.of(group.getDeclaredClasses()));
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void the_libraries_have_what_a_native_executable_replaces(Class<?> replacement) throws ClassNotFoundException {
        Class<?> target = Class.forName(
                replacement.getAnnotation(TargetClass.class).className(),
                false,
                getClass().getClassLoader());
        assertThat(names(Stream.of(target.getDeclaredMethods())))
                .containsAll(names(Stream.of(replacement.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Substitute.class))));
    }

    private static List<String> names(Stream<Method> methods) {
        return methods.map(method -> method.getName() + " of " + method.getParameterCount())
                .toList();
    }
}
