package org.guanxi.identity.user;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@IdentityTest
class NoDemoPeopleIT {

    @Autowired
    private Users users;

    @Autowired
    private Passwords passwords;

    @Test
    void closesADatabaseThatServedDemonstrations() {
        assertThatThrownBy(() -> new NoDemoPeople(users, passwords).run(new DefaultApplicationArguments()))
                .hasMessageContaining("published demo password");
    }
}
