import java.awt.Color;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.ElementProperties;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Reads files with Gephi's importers, and writes beside each what Gephi made of it. Arguments are pairs: how parallel edges merge, and a file; FILE.MERGE.json
 * is the result.
 */
public class Reader {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) read(EdgeMergeStrategy.valueOf(args[i]), new File(args[i + 1]));
    System.exit(0);
  }

  private static void read(EdgeMergeStrategy merge, File file) throws Exception {
    var projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    var workspace = projects.getCurrentWorkspace();
    var controller = Lookup.getDefault().lookup(ImportController.class);
    Container container = controller.importFile(file);
    container.getLoader().setEdgesMergeStrategy(merge);
    container.getLoader().setAutoScale(false);
    controller.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    try (var out = new PrintWriter(file + "." + merge.name() + ".json", StandardCharsets.UTF_8)) {
      out.print("{\"nodeColumns\":" + columns(model.getNodeTable()) + ",\"edgeColumns\":" + columns(model.getEdgeTable()) + ",\"nodes\":[");
      String comma = "";
      for (Node node : model.getGraph().getNodes()) {
        out.print(comma + "\n{\"id\":" + text(node.getId()) + ",\"x\":" + node.x() + ",\"y\":" + node.y() + ",\"size\":" + node.size()
            + rest(node, node, model.getNodeTable()));
        comma = ",";
      }
      out.print("],\"edges\":[");
      comma = "";
      for (Edge edge : model.getGraph().getEdges()) {
        out.print(comma + "\n{\"id\":" + text(edge.getId()) + ",\"source\":" + text(edge.getSource().getId()) + ",\"target\":"
            + text(edge.getTarget().getId()) + ",\"directed\":" + edge.isDirected() + ",\"weight\":" + edge.getWeight() + ",\"kind\":"
            + text(edge.getTypeLabel()) + rest(edge, edge, model.getEdgeTable()));
        comma = ",";
      }
      out.print("]}\n");
    }
    projects.closeCurrentProject();
  }

  private static String rest(Element element, ElementProperties looks, Table table) {
    var values = new StringJoiner(",", "{", "}");
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (!column.isProperty() && value != null) values.add(text(column.getTitle()) + ":" + json(value));
    }
    Color color = looks.getColor();
    return ",\"label\":" + text(element.getLabel()) + ",\"color\":[" + color.getRed() + "," + color.getGreen() + "," + color.getBlue()
        + "],\"attributes\":" + values + "}";
  }

  private static String columns(Table table) {
    var types = new StringJoiner(",", "{", "}");
    for (Column column : table) {
      if (!column.isProperty()) types.add(text(column.getTitle()) + ":" + text(column.getTypeClass().getSimpleName()));
    }
    return types.toString();
  }

  private static String json(Object value) {
    return value instanceof Number || value instanceof Boolean ? value.toString() : text(value);
  }

  private static String text(Object value) {
    if (value == null) return "null";
    var quoted = new StringBuilder("\"");
    for (char character : value.toString().toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\').append(character);
      else if (character < ' ' || Character.isSurrogate(character)) quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    }
    return quoted.append('"').toString();
  }
}
