package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** An installation without demo people, at its first start. */
@ServiceTest
@Import(IdentityApi.class)
@TestPropertySource(
        properties = {
            "guanxi.database=crm_identity_first",
            "GUANXI_GATEWAY_CLIENT_SECRET=" + Browser.GATEWAY_SECRET,
            "GUANXI_IDENTITY_KEY=the-identity-key-of-the-tests-0123456789",
            "GUANXI_FIRST_ADMIN_USERNAME=lin.jing",
            "GUANXI_FIRST_ADMIN_PASSWORD=a quiet harbour in spring"
        })
class FirstAdminIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void signsInAndLetsOthersIn() throws Exception {
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person", Integer.class))
                .isEqualTo(1);
        String admin = identity.personToken("lin.jing", "a quiet harbour in spring");
        assertThat(client.post(admin, "/api/users", """
            {"username": "second", "name": "Second", "roles": ["admin"], "password": "another quiet harbour"}\
            """).status()).isEqualTo(201);
    }
}
