package org.guanxi.gateway;

import java.nio.file.Path;
import org.guanxi.local.server.EmbeddedMysql;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One gateway for all tests, a stub of every service behind it: set up for the first, taken down after the last. */
class Stage implements AutoCloseable {

    final EmbeddedMysql mysql;
    final StubServices services;
    final Gateway gateway;

    private Stage() throws Exception {
        mysql = EmbeddedMysql.startThrowAway(
                Path.of("target", "servers", "mysql").toAbsolutePath(), 0);
        services = new StubServices();
        gateway = Gateway.start(mysql, services.port());
    }

    @Override
    public void close() {
        gateway.close();
        services.close();
        mysql.close();
    }

    static class Entrance implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Stage.class, type -> setUp(), Stage.class);
        }

        private static Stage setUp() {
            try {
                return new Stage();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
