package io.confirmshipping.local.table;

import java.lang.reflect.Field;

/**
 * Starts DynamoDB Local at one address, by default for this machine only: its own main class always listens to the whole network.
 * It runs in a process of its own, and by reflection, because its libraries are not on our class path.
 */
public final class DatabaseServer {

    /** The system property that names the host to listen at. */
    static final String HOST = "host";

    private static final String RUNNER = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

    private DatabaseServer() {}

    public static void main(String[] options) throws ReflectiveOperationException {
        Object database = Class.forName(RUNNER)
                .getMethod("createServerFromCommandLineArgs", String[].class)
                .invoke(null, (Object) options);
        Field field = database.getClass().getDeclaredField("server");
        field.setAccessible(true);
        Object server = field.get(database);
        for (Object connector :
                (Object[]) server.getClass().getMethod("getConnectors").invoke(server)) {
            connector.getClass().getMethod("setHost", String.class).invoke(connector, System.getProperty(HOST));
        }
        database.getClass().getMethod("start").invoke(database);
    }
}
