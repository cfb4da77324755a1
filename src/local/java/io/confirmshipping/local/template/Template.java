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

    /** The template of this build.
     *
     * @throws TemplateNotUnderstood if it says something the local mode would have to ignore
     */
    public static Template load() {
        return TemplateReader.readResource("template.yaml");
    }

    /** A template from its text.
     *
     * @throws TemplateNotUnderstood if it says something the local mode would have to ignore
     */
    public static Template parse(String yaml) {
        return TemplateReader.read(yaml);
    }
}
