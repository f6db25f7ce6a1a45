//! Writes a project for `crates/cli/benchmarks/check.sh`: so many messages in English, Spanish and Russian, without a
//! flaw, or with one in every tenth message.
//!
//!     generate_project FOLDER MESSAGES [flawed]

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark's own data")]

use std::fs;
use std::path::Path;

const NOUNS: [[&str; 3]; 20] = [
    ["the referral", "la referencia", "рекомендацию"],
    ["the offer", "la oferta", "предложение"],
    ["the order", "el pedido", "заказ"],
    ["the invoice", "la factura", "счет"],
    ["the contract", "el contrato", "договор"],
    ["the profile", "el perfil", "профиль"],
    ["the address", "la dirección", "адрес"],
    ["the attachment", "el archivo adjunto", "вложение"],
    ["the comment", "el comentario", "комментарий"],
    ["the discount", "el descuento", "скидку"],
    ["the product", "el producto", "товар"],
    ["the request", "la solicitud", "запрос"],
    ["the team", "el equipo", "команду"],
    ["the folder", "la carpeta", "папку"],
    ["the message", "el mensaje", "сообщение"],
    ["the meeting", "la reunión", "встречу"],
    ["the payment", "el pago", "платеж"],
    ["the subscription", "la suscripción", "подписку"],
    ["the report", "el informe", "отчет"],
    ["the license", "la licencia", "лицензию"],
];

const VERBS: [[&str; 3]; 16] = [
    ["open", "abrir", "открыть"],
    ["close", "cerrar", "закрыть"],
    ["save", "guardar", "сохранить"],
    ["send", "enviar", "отправить"],
    ["copy", "copiar", "скопировать"],
    ["delete", "eliminar", "удалить"],
    ["rename", "renombrar", "переименовать"],
    ["share", "compartir", "опубликовать"],
    ["print", "imprimir", "напечатать"],
    ["move", "mover", "переместить"],
    ["update", "actualizar", "обновить"],
    ["restore", "restaurar", "восстановить"],
    ["approve", "aprobar", "утвердить"],
    ["assign", "asignar", "назначить"],
    ["find", "encontrar", "найти"],
    ["export", "exportar", "выгрузить"],
];

const REASONS: [[&str; 3]; 16] = [
    ["because its owner changed it", "porque su propietario hizo cambios", "из-за изменений владельца"],
    ["because the service is busy", "porque el servicio está ocupado", "из-за занятости службы"],
    ["because permission is missing", "porque falta el permiso", "из-за отсутствия прав"],
    ["because the connection was lost", "porque se perdió la conexión", "из-за потери связи"],
    ["because the period is over", "porque terminó el plazo", "из-за окончания срока"],
    ["because a field is empty", "porque hay un campo vacío", "из-за пустого поля"],
    ["because the name is taken", "porque el nombre ya existe", "из-за занятого имени"],
    ["because the quota is used up", "porque se agotó la cuota", "из-за исчерпанной квоты"],
    ["because it is locked", "porque está bloqueado su uso", "из-за блокировки"],
    ["because the format is unknown", "porque el formato es desconocido", "из-за неизвестного формата"],
    ["because of maintenance", "debido al mantenimiento", "из-за обслуживания"],
    ["because the version is old", "porque la versión es antigua", "из-за старой версии"],
    ["because the account is closed", "porque la cuenta está cerrada", "из-за закрытой учетной записи"],
    ["because the currency differs", "porque la moneda es distinta", "из-за другой валюты"],
    ["because the region is closed", "porque la región no está disponible", "из-за недоступного региона"],
    ["because the file is damaged", "porque el archivo está dañado", "из-за поврежденного файла"],
];

const BEGINNINGS: [&str; 3] = ["We couldn't", "No pudimos", "Не удалось"];
const WAITS: [&str; 3] = [
    "{ $hours ->\n        [one] Try again in { $hours } hour.\n       *[other] Try again in { $hours } hours.\n    }",
    "{ $hours ->\n        [one] Vuelva a intentarlo dentro de { $hours } hora.\n       *[other] Vuelva a intentarlo dentro de \
     { $hours } horas.\n    }",
    "{ $hours ->\n        [one] Повторите попытку через { $hours } час.\n        [few] Повторите попытку через { $hours } \
     часа.\n        [many] Повторите попытку через { $hours } часов.\n       *[other] Повторите попытку через { $hours } \
     часа.\n    }",
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(arguments.get(1).expect("the folder to write to"));
    let messages: usize = arguments.get(2).and_then(|number| number.parse().ok()).expect("how many messages");
    let is_flawed = arguments.get(3).is_some();
    for (position, language) in ["en", "es", "ru"].iter().enumerate() {
        let texts: String = (0..messages).map(|number| message(number, position, is_flawed)).collect();
        fs::create_dir_all(folder.join(language)).expect("a folder that can be made");
        fs::write(folder.join(language).join("app.ftl"), texts).expect("a file that can be written");
    }
}

/// Every combination of words once, with a plural in every tenth.
fn message(number: usize, language: usize, is_flawed: bool) -> String {
    let (noun, rest) = (NOUNS[number % 20][language], number / 20);
    let (verb, reason) = (VERBS[rest % 16][language], REASONS[rest / 16 % 16][language]);
    let id = format!("code-{}", 10_000 + number);
    let advice = if number % 10 == 5 { format!("\n    .advice =\n    {}", WAITS[language]) } else { String::new() };
    match (is_flawed && number % 10 == 3, language) {
        (true, 1) => format!(
            "# Not translated yet.\n{id} = {} {} {} {}.\n\n",
            BEGINNINGS[0],
            VERBS[rest % 16][0],
            NOUNS[number % 20][0],
            REASONS[rest / 16 % 16][0]
        ),
        (true, 2) => String::new(),
        _ => format!("# What happened.\n{id} = {} {verb} {noun} {reason}.{advice}\n\n", BEGINNINGS[language]),
    }
}
