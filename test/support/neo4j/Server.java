import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j on 127.0.0.1: arguments are its folder, its Bolt port and whether it asks for a password. Ends when its input ends. */
public class Server {
  public static void main(String[] args) throws Exception {
    var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(args[2]))
        .build();
    System.out.println("ready");
    while (System.in.read() >= 0) { }
    service.shutdown();
  }
}
