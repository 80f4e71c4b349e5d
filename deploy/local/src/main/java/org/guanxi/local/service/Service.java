package org.guanxi.local.service;

import java.util.List;
import java.util.Optional;

/** A Spring service of the platform, in the order of start; {@code question} is asked through the gateway after the start. */
public enum Service {
    DISCOVERY("discovery", 8761, 96, "", ""),
    CONFIG_SERVER("config-server", 8888, 96, "", ""),
    IDENTITY("identity-service", 8100, 160, "crm_identity", "/api/users?limit=1"),
    CUSTOMER("customer-service", 8101, 192, "crm_customer", "/api/accounts?limit=1"),
    SALES("sales-service", 8102, 192, "crm_sales", "/api/orders?limit=1"),
    SUPPORT("support-service", 8103, 160, "crm_support", "/api/cases?limit=1"),
    CAMPAIGN("campaign-service", 8104, 160, "crm_campaign", "/api/campaigns?limit=1"),
    ANALYTICS("analytics-service", 8105, 256, "crm_analytics", "/api/segments?limit=1"),
    GATEWAY("gateway", 8080, 160, "crm_gateway", "");

    private final String module;
    private final int port;
    private final int heap;
    private final String database;
    private final String question;

    Service(String module, int port, int heap, String database, String question) {
        this.module = module;
        this.port = port;
        this.heap = heap;
        this.database = database;
        this.question = question;
    }

    public String module() {
        return module;
    }

    public int port() {
        return port;
    }

    int heap() {
        return heap;
    }

    Optional<String> database() {
        return Optional.of(database).filter(name -> !name.isEmpty());
    }

    public Optional<String> question() {
        return Optional.of(question).filter(path -> !path.isEmpty());
    }

    /** The others find each other through these two. */
    public boolean first() {
        return this == DISCOVERY || this == CONFIG_SERVER;
    }

    public static List<Service> all() {
        return List.of(values());
    }
}
