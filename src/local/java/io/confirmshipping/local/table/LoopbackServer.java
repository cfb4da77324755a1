package io.confirmshipping.local.table;

import java.lang.reflect.Field;

/**
 * Starts DynamoDB Local, in its own process, for this machine only: its own main class listens to the whole network, and has
 * no option not to. Its libraries are on no class path of ours, so this is done by reflection.
 */
public final class LoopbackServer {

    private static final String RUNNER = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

    private LoopbackServer() {}

    public static void main(String[] options) throws ReflectiveOperationException {
        Object database = Class.forName(RUNNER)
                .getMethod("createServerFromCommandLineArgs", String[].class)
                .invoke(null, (Object) options);
        Field field = database.getClass().getDeclaredField("server");
        field.setAccessible(true);
        Object server = field.get(database);
        for (Object connector :
                (Object[]) server.getClass().getMethod("getConnectors").invoke(server)) {
            connector.getClass().getMethod("setHost", String.class).invoke(connector, "localhost");
        }
        database.getClass().getMethod("start").invoke(database);
    }
}
