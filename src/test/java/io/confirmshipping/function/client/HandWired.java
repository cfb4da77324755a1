package io.confirmshipping.function.client;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.dynamodb.table.Pause;
import io.confirmshipping.fixture.PlannedOnce;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The functions wired as Quarkus wires them, constructor by constructor, but in milliseconds and with any client, clock and
 * table. Retries do not pause, and equal shipments are planned once.
 */
public final class HandWired {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.confirmshipping")
                    .stream()
                    .filter(found -> !found.getPackageName().startsWith("io.confirmshipping.local"))
                    .filter(found -> !found.isInterface() && !found.isAnonymousClass())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final String table;

    public HandWired(DynamoDbClient client, String table, Clock clock) {
        this.table = table;
        beans.put(DynamoDbClient.class, client);
        beans.put(Clock.class, clock);
        beans.put(Pause.class, (Pause) attempt -> Thread.yield());
    }

    public Api api() {
        return new Api(functions());
    }

    public Functions functions() {
        return new Functions(name -> CLASSES.stream()
                .filter(RequestStreamHandler.class::isAssignableFrom)
                .filter(type -> type.isAnnotationPresent(Named.class)
                        && type.getAnnotation(Named.class).value().equals(name))
                .map(type -> (RequestStreamHandler) bean(type))
                .findFirst()
                .orElseThrow());
    }

    /** Returns the one bean of a type, even if several threads ask for it at once. */
    public synchronized <T> T bean(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = made(type);
            beans.put(type, bean);
        }
        return type.cast(bean);
    }

    private Object made(Class<?> type) {
        return Stream.concat(
                        CLASSES.stream()
                                .filter(found -> found.isAnnotationPresent(Singleton.class))
                                .filter(type::isAssignableFrom)
                                .map(found -> (Executable) constructor(found)),
                        CLASSES.stream()
                                .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
                                .filter(method -> method.isAnnotationPresent(Produces.class))
                                .filter(method -> type.isAssignableFrom(method.getReturnType())))
                .findFirst()
                .map(this::call)
                .map(made -> made instanceof Offering offering ? PlannedOnce.of(offering) : made)
                .orElseThrow(() -> new IllegalStateException("Nothing makes a " + type));
    }

    private static Constructor<?> constructor(Class<?> type) {
        List<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .toList();
        return constructors.stream()
                .filter(constructor -> constructors.size() == 1 || constructor.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseThrow();
    }

    private Object call(Executable maker) {
        try {
            Object[] arguments =
                    Arrays.stream(maker.getParameters()).map(this::argument).toArray();
            maker.setAccessible(true);
            if (maker instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            Method method = (Method) maker;
            Object owner = call(method.getDeclaringClass().getDeclaredConstructors()[0]);
            return method.invoke(owner, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("Cannot call " + maker, failed);
        }
    }

    private Object argument(Parameter parameter) {
        ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
        if (setting == null) {
            return bean(parameter.getType());
        }
        if (setting.name().equals("workflow-table")) {
            return table;
        }
        if (Set.of("emit-metrics", "aws-sam-local").contains(setting.name())) {
            return false;
        }
        throw new IllegalStateException("Say here what %s is in tests".formatted(setting.name()));
    }
}
