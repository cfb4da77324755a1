package io.confirmshipping.local.template;

import java.util.List;

/** The resources that the template deploys. */
public record Template(
        TableDefinition table,
        List<Route> routes,
        List<Queue> queues,
        List<EventSourceMapping> eventSourceMappings,
        List<Schedule> schedules,
        List<StreamMapping> streamMappings) {

    /** Returns the template of this build.
     *
     * @throws TemplateNotUnderstood if the template has a part that the local mode does not support
     */
    public static Template load() {
        return TemplateReader.readResource("template.yaml");
    }

    /** Parses a template.
     *
     * @throws TemplateNotUnderstood if the template has a part that the local mode does not support
     */
    public static Template parse(String yaml) {
        return TemplateReader.read(yaml);
    }
}
