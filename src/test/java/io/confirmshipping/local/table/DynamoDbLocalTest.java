package io.confirmshipping.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.confirmshipping.local.template.Template;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class DynamoDbLocalTest {

    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("WORKFLOW#1"), "sk", AttributeValue.fromS("WORKFLOW"));

    @TempDir
    Path data;

    private final Port port = Port.free();
    private DynamoDbLocal running;

    private DynamoDbLocal start() {
        return start(TableAddress.ofThisMachine(port));
    }

    private DynamoDbLocal start(TableAddress address) {
        return DynamoDbLocal.onDisk(TestDatabase.JARS, address, data).ready();
    }

    private static void createTable(DynamoDbClient client) {
        new TableCreator(client, Template.load().table()).createIfAbsent("workflows");
    }

    @Test
    void the_table_has_the_time_to_live_of_the_template() {
        String table = TestDatabase.newTable();
        try (DynamoDbClient client = TestDatabase.client()) {
            assertThat(client.describeTimeToLive(request -> request.tableName(table))
                            .timeToLiveDescription())
                    .satisfies(timeToLive -> {
                        assertThat(timeToLive.attributeName()).isEqualTo("forgetAt");
                        assertThat(timeToLive.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
                    });
        }
    }

    /** A start takes seconds, so each case goes on with the database that the one before it has left. */
    @TestFactory
    Stream<DynamicTest> databases_of_one_folder() {
        return Stream.of(
                dynamicTest("nobody else on the network can reach it", this::tryFromTheNetwork),
                dynamicTest("the database of a running server is left alone", this::startBesideARunningServer),
                dynamicTest("a restart loses nothing", this::restart),
                dynamicTest("a database that was left running is found at its address only", this::findLeftRunning),
                dynamicTest(
                        "a database whose folder is gone is named, and how to end it", this::startWithoutThePidFile),
                dynamicTest("the database of a killed server is ended first", this::startAfterAKilledServer));
    }

    private void tryFromTheNetwork() throws IOException {
        running = start();
        assertThat(addressesInANetwork())
                .allSatisfy(address -> assertThatThrownBy(() -> new Socket(address, port.number()).close())
                        .isInstanceOf(IOException.class));
    }

    private void startBesideARunningServer() throws IOException {
        String written = Files.readString(pidFile());
        ProcessHandle anotherServer = ProcessHandle.current().parent().orElseThrow();
        Files.write(
                pidFile(), List.of(database(), ProcessIdentity.of(anotherServer).toString()));

        assertThatThrownBy(this::start)
                .hasMessageContaining("Another local server")
                .hasMessageContaining("confirm-shipping.local.data");
        assertThat(ProcessIdentity.parse(database()).flatMap(ProcessIdentity::find))
                .isPresent();
        Files.writeString(pidFile(), written);
    }

    private void restart() {
        try (DynamoDbClient client = running.client()) {
            createTable(client);
            client.putItem(request -> request.tableName("workflows").item(ITEM));
        }
        running.close();

        running = start();
        try (DynamoDbClient client = running.client()) {
            createTable(client);
            assertThat(client.getItem(request -> request.tableName("workflows").key(ITEM))
                            .item())
                    .isEqualTo(ITEM);
        }
    }

    private void findLeftRunning() {
        TableAddress address = TableAddress.ofThisMachine(port);

        DynamoDbLocal found = DynamoDbLocal.leftRunning(address, data).orElseThrow();

        assertThat(found.ready().endpoint()).isEqualTo(running.endpoint());
        assertThat(DynamoDbLocal.leftRunning(TableAddress.ofThisMachine(Port.free()), data))
                .isEmpty();
    }

    private void startWithoutThePidFile() throws IOException {
        String written = Files.readString(pidFile());
        Files.delete(pidFile());

        long leftover = ProcessIdentity.parse(written.lines().findFirst().orElseThrow())
                .orElseThrow()
                .id();
        assertThatThrownBy(this::start)
                .hasMessageContaining("by the table of another local server (process %d, data in %s"
                        .formatted(leftover, data.toAbsolutePath()))
                .hasMessageContaining("If that server was killed, end what it has left: kill %d.".formatted(leftover))
                .hasMessageContaining("-Dconfirm-shipping.local.dynamodb.port=");
        assertThat(ProcessHandle.of(leftover)).as("it may be in use").isPresent();
        Files.writeString(pidFile(), written);
    }

    private void startAfterAKilledServer() throws IOException {
        String leftover = database();
        Files.write(pidFile(), List.of(leftover, new ProcessIdentity(1, Instant.EPOCH).toString()));

        try (DynamoDbLocal second = start()) {
            assertThat(ProcessIdentity.parse(leftover).flatMap(ProcessIdentity::find))
                    .isEmpty();
            assertThat(second.endpoint()).isEqualTo(running.endpoint());
        }
        assertThat(DynamoDbLocal.leftRunning(TableAddress.ofThisMachine(port), data))
                .isEmpty();
    }

    private Path pidFile() {
        return data.resolve("dynamodb.pid");
    }

    /** Returns the process of the database, as the file says. */
    private String database() throws IOException {
        return Files.readAllLines(pidFile()).get(0);
    }

    @AfterEach
    void close() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void others_can_reach_it_at_the_one_address_that_was_opened() throws IOException {
        TableAddress opened = new TableAddress(addressesInANetwork().get(0).getHostAddress(), port);
        try (DynamoDbLocal database = start(opened);
                DynamoDbClient client = database.client()) {
            assertThat(opened.isOpen()).isTrue();
            assertThat(client.listTables().tableNames()).isEmpty();
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port.number()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void the_address_of_this_machine_is_not_open() {
        assertThat(TableAddress.ofThisMachine(port).isOpen()).isFalse();
    }

    @Test
    void a_host_that_does_not_exist_is_refused_with_the_setting_to_change() {
        assertThatThrownBy(() -> new TableAddress("no-such-host.invalid", port).isOpen())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no host no-such-host.invalid. Name an address of this machine:"
                        + " -Dconfirm-shipping.local.dynamodb.host=172.17.0.1");
    }

    private static List<InetAddress> addressesInANetwork() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof Inet4Address)
                .toList();
        assumeThat(others).as("addresses of this machine in a network").isNotEmpty();
        return others;
    }

    @Test
    void a_port_in_use_names_the_setting_to_change() throws IOException {
        try (ServerSocket other = new ServerSocket(port.number())) {
            assertThatThrownBy(this::start)
                    .hasMessageContaining("Stop the program")
                    .hasMessageContaining("-Dconfirm-shipping.local.dynamodb.port=");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_names_the_setting_to_change() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> DynamoDbLocal.onDisk(TestDatabase.JARS, TableAddress.ofThisMachine(port), file))
                .hasMessageStartingWith("The data folder " + file + " cannot be written.")
                .hasMessageContaining("-Dconfirm-shipping.local.data=");
    }

    @Test
    void missing_jars_name_the_setting_to_change() {
        assertThatThrownBy(() -> DynamoDbLocal.inMemory(data))
                .hasMessageContaining("-Dconfirm-shipping.local.dynamodb.jars=");
    }

    @Test
    void a_table_from_another_template_is_refused() {
        String table = TestDatabase.newTable();
        String yaml = """
                Resources:
                  Other:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                      KeySchema: [{AttributeName: id, KeyType: HASH}]
                """;
        try (DynamoDbClient client = TestDatabase.client()) {
            new TableCreator(client, Template.load().table()).createIfAbsent(table);
            assertThatThrownBy(
                            () -> new TableCreator(client, Template.parse(yaml).table()).createIfAbsent(table))
                    .hasMessageContaining("another template.yaml");
        }
    }
}
