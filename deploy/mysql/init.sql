-- A database and a user per service; each user sees its own database and nothing else.
-- Runs at every start of the server: one statement a line, each of them repeatable.
-- @host@ is where the services come from, @crm_...@ the password of the user of that name.
CREATE DATABASE IF NOT EXISTS crm_gateway CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_gateway'@'@host@' IDENTIFIED BY '@crm_gateway@';
ALTER USER 'crm_gateway'@'@host@' IDENTIFIED BY '@crm_gateway@';
GRANT ALL ON crm_gateway.* TO 'crm_gateway'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_identity CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_identity'@'@host@' IDENTIFIED BY '@crm_identity@';
ALTER USER 'crm_identity'@'@host@' IDENTIFIED BY '@crm_identity@';
GRANT ALL ON crm_identity.* TO 'crm_identity'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_customer CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_customer'@'@host@' IDENTIFIED BY '@crm_customer@';
ALTER USER 'crm_customer'@'@host@' IDENTIFIED BY '@crm_customer@';
GRANT ALL ON crm_customer.* TO 'crm_customer'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_sales CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_sales'@'@host@' IDENTIFIED BY '@crm_sales@';
ALTER USER 'crm_sales'@'@host@' IDENTIFIED BY '@crm_sales@';
GRANT ALL ON crm_sales.* TO 'crm_sales'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_support CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_support'@'@host@' IDENTIFIED BY '@crm_support@';
ALTER USER 'crm_support'@'@host@' IDENTIFIED BY '@crm_support@';
GRANT ALL ON crm_support.* TO 'crm_support'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_campaign CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_campaign'@'@host@' IDENTIFIED BY '@crm_campaign@';
ALTER USER 'crm_campaign'@'@host@' IDENTIFIED BY '@crm_campaign@';
GRANT ALL ON crm_campaign.* TO 'crm_campaign'@'@host@';
CREATE DATABASE IF NOT EXISTS crm_analytics CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'crm_analytics'@'@host@' IDENTIFIED BY '@crm_analytics@';
ALTER USER 'crm_analytics'@'@host@' IDENTIFIED BY '@crm_analytics@';
GRANT ALL ON crm_analytics.* TO 'crm_analytics'@'@host@';
