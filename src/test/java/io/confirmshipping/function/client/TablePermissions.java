package io.confirmshipping.function.client;

import io.confirmshipping.template.Permission;
import io.confirmshipping.template.Resources;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Stands in for IAM: a function under test may do with the table what its role of the template allows, and nothing else. */
public class TablePermissions implements ExecutionInterceptor {

    /** A sweep starts threads of its own. */
    private static final ThreadLocal<String> HANDLER = new InheritableThreadLocal<>();

    private static final Map<String, Set<Permission>> ALLOWED = Resources.functions()
            .collect(Collectors.toUnmodifiableMap(
                    function -> function.text("/Environment/Variables/QUARKUS_LAMBDA_HANDLER"),
                    function -> Resources.role(function).permissions().stream()
                            .filter(permission -> permission.isFor("dynamodb"))
                            .filter(permission -> !isOfTheStream(permission))
                            .collect(Collectors.toUnmodifiableSet())));
    private static final Map<String, Set<Permission>> USED = new ConcurrentHashMap<>();

    /** Returns whether Lambda itself needs the permission, to read the stream for the function. */
    private static boolean isOfTheStream(Permission permission) {
        return permission.resource().endsWith(".StreamArn");
    }

    /** Does something with the role of a handler. */
    static <T> T as(String handler, Supplier<T> invocation) {
        HANDLER.set(handler);
        try {
            return invocation.get();
        } finally {
            HANDLER.remove();
        }
    }

    /** Returns what the template allows a handler to do with the table. */
    public static Set<Permission> allowed(String handler) {
        return ALLOWED.get(handler);
    }

    /** Returns what a handler has done with the table so far. */
    public static Set<Permission> used(String handler) {
        return USED.getOrDefault(handler, Set.of());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
        Optional.ofNullable(HANDLER.get()).ifPresent(handler -> TableCalls.permissions(call.request())
                .forEach(permission -> demand(handler, permission)));
    }

    private static void demand(String handler, Permission permission) {
        USED.computeIfAbsent(handler, name -> ConcurrentHashMap.newKeySet()).add(permission);
        if (!ALLOWED.get(handler).contains(permission)) {
            throw DynamoDbException.builder()
                    .statusCode(400)
                    .message("AccessDeniedException: template.yaml does not allow %s %s".formatted(handler, permission))
                    .build();
        }
    }
}
