package org.guanxi.local.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guanxi.local.server.KafkaPorts;

/** The environment that each service gets; the config server's files use these names. */
public record Settings(Secrets secrets, Database database) {

    public Map<String, String> of(Service service) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("SPRING_PROFILES_ACTIVE", service == Service.CONFIG_SERVER ? "native,demo" : "demo");
        settings.put("MALLOC_ARENA_MAX", "2"); // glibc otherwise keeps memory of its own per thread
        settings.put("GUANXI_CONFIG_URL", "http://127.0.0.1:8888");
        settings.put("GUANXI_CONFIG_PASSWORD", secrets.get("config"));
        settings.put("GUANXI_EUREKA_PASSWORD", secrets.get("eureka"));
        settings.put("GUANXI_KAFKA", "127.0.0.1:" + KafkaPorts.CLIENTS);
        settings.put("GUANXI_PUBLIC_URL", Web.GATEWAY);
        settings.put("GUANXI_IDENTITY_URL", "http://127.0.0.1:8100");
        settings.put("GUANXI_MYSQL_HOST", database.host());
        settings.put("GUANXI_MYSQL_PORT", String.valueOf(database.port()));
        settings.put("GUANXI_MYSQL_OPTIONS", database.options());
        service.database().ifPresent(name -> settings.put("GUANXI_MYSQL_PASSWORD", database.passwordOf(name)));
        if (service == Service.GATEWAY || service == Service.IDENTITY) {
            settings.put("GUANXI_GATEWAY_CLIENT_SECRET", secrets.get("gateway-client"));
        }
        if (service == Service.IDENTITY) {
            settings.put("GUANXI_IDENTITY_KEY", secrets.get("identity-key"));
        }
        return settings;
    }
}
