package org.guanxi.gateway;

import org.guanxi.gateway.Gateway.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client who has never been here before, and a partner's token. */
@ExtendWith(Stage.Entrance.class)
abstract class GatewayTest {

    Stage stage;
    StubServices services;
    Client client;
    String bearer;

    @BeforeEach
    void enter(Stage ready) {
        stage = ready;
        services = ready.services;
        client = ready.gateway.client();
        bearer = "Bearer " + services.partnerToken("partner");
        services.revoked = false;
        services.signedOut = false;
        services.renewalMillis = 0;
        services.tokenSeconds = 600;
    }
}
