package io.confirmshipping.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through the resources of a template. Tags like {@code !Ref} vanish in Jackson's tree, their arguments stay. */
final class TemplateReader {

    /** Refuses two resources of the same name, as CloudFormation does. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> API_PROPERTIES = Set.of(
            "AccessLogSettings",
            "Auth",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Description",
            "FailOnWarnings",
            "Name");

    /** The condition of what serves the console to browsers; here the local server does. */
    private static final String CONSOLE = "Console";

    /** The method by which a browser asks whether a page of another origin may send a request; here there is one origin. */
    private static final String PREFLIGHT = "OPTIONS";

    private static final Set<String> WITHOUT_MEANING_HERE = Set.of(
            "AWS::CloudWatch::Alarm",
            "AWS::CloudWatch::Dashboard",
            "AWS::Events::EventBus",
            "AWS::IAM::Role",
            "AWS::Logs::LogGroup",
            "AWS::SecretsManager::Secret");

    private final TemplateSection template;
    private final List<TableDefinition> tables = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Queue> queues = new ArrayList<>();
    private final List<EventSourceMapping> mappings = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final List<StreamMapping> streamMappings = new ArrayList<>();

    private final Authorizers authorizers;

    private TemplateReader(TemplateSection template) {
        this.template = template;
        this.authorizers = Authorizers.read(template.get("Resources"));
    }

    static Template readResource(String name) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        try (InputStream resource = classes.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not on the classpath; build with -Plocal");
            }
            return read(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template read(String yaml) {
        try {
            TemplateSection template = new TemplateSection("the whole", YAML.readTree(yaml));
            return new TemplateReader(template).template();
        } catch (JsonProcessingException e) {
            throw new TemplateNotUnderstood("the whole", e.getMessage());
        }
    }

    private Template template() {
        TemplateSection resources = template.get("Resources");
        new TemplateSection("Resources", resources.node()).entries().forEach(this::resource);
        if (tables.size() != 1) {
            throw resources.error("the local mode needs exactly one table, but there are " + tables.size());
        }
        queues.forEach(queue -> queue.redrive().ifPresent(redrive -> mustExist(redrive.deadLetterQueue())));
        mappings.forEach(mapping -> mustExist(mapping.queue()));
        return new Template(
                tables.get(0),
                List.copyOf(routes),
                List.copyOf(queues),
                List.copyOf(mappings),
                List.copyOf(schedules),
                List.copyOf(streamMappings));
    }

    private void resource(TemplateSection resource) {
        String type = resource.text("Type");
        if (WITHOUT_MEANING_HERE.contains(type) || isOfTheConsole(resource)) {
            return;
        }
        resource.only("DeletionPolicy", "Properties", "Type", "UpdateReplacePolicy");
        TemplateSection properties = resource.get("Properties");
        switch (type) {
            case "AWS::Serverless::HttpApi" -> properties.only(API_PROPERTIES);
            case "AWS::Serverless::Function" -> function(resource.name(), properties);
            case "AWS::SQS::Queue" -> queues.add(Queue.read(resource.name(), properties));
            case "AWS::DynamoDB::Table" -> tables.add(TableDefinition.read(properties));
            default -> throw resource.error("the local mode does not understand resources of type " + type);
        }
    }

    private static boolean isOfTheConsole(TemplateSection resource) {
        return resource.find("Condition")
                .filter(condition -> condition.text().equals(CONSOLE))
                .isPresent();
    }

    private void function(String name, TemplateSection properties) {
        LambdaFunction function = LambdaFunction.read(name, properties, template);
        properties.find("Events").ifPresent(events -> events.entries().forEach(event -> event(event, function)));
    }

    private void event(TemplateSection event, LambdaFunction function) {
        TemplateSection properties = event.only("Properties", "Type").get("Properties");
        switch (event.text("Type")) {
            case "HttpApi" -> route(Route.read(properties, function, authorizers));
            case "SQS" -> mappings.add(EventSourceMapping.read(properties, function));
            case "DynamoDB" -> streamMappings.add(StreamMapping.read(properties, function));
            case "ScheduleV2" -> schedules.add(Schedule.read(event.name(), properties, function));
            default -> throw event.error("the local mode does not understand events of type " + event.text("Type"));
        }
    }

    private void route(Route route) {
        if (!route.method().equals(PREFLIGHT)) {
            routes.add(route);
        }
    }

    private void mustExist(String queue) {
        if (queues.stream().noneMatch(known -> known.name().equals(queue))) {
            throw new TemplateNotUnderstood("Resources", "there is no queue " + queue);
        }
    }
}
