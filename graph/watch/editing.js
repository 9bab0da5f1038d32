// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";(()=>{var Xt=Object.defineProperty;var Ut=(e,t)=>{for(var n in t)Xt(e,n,{get:t[n],enumerable:!0})};function i(e,t={},...n){return Gt(document.createElement(e),t,n)}function Gt(e,t,n){for(let[o,r]of Object.entries(t))r==null||r===!1||(o.startsWith("on")?e.addEventListener(o.slice(2),r):o==="colour"?e.style.setProperty("--co\
lour",String(r)):e.setAttribute(o,r===!0?"":String(r)));return e.append(...G(n)),e}function G(e){return[e].flat(1/0).filter(n=>n!=null&&n!==!1)}var q=(e,t)=>[...e.
querySelectorAll(t)].map(n=>n),M=(e,t)=>e.querySelector(t),$=(e,t={})=>i("bdi",{dir:"auto",...t},String(e));var De=e=>String(e).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);function T(e){let t=document.getElementById(e);if(!t)throw new RangeError(
`the page has no element ${e}`);return t}var Ze=null,et=()=>[...T("menu").querySelectorAll("[role=menuitem]")];function V(){let e=T("menu");if(e.hidden)return;let t=e.contains(document.activeElement);e.
hidden=!0,e.replaceChildren(),t&&Ze?.focus()}function re(e){let t=et();t[(e+t.length)%t.length]?.focus()}function Kt(e){let t=et().indexOf(document.activeElement),
n={ArrowDown:()=>re(t+1),ArrowUp:()=>re(t-1),Home:()=>re(0),End:()=>re(-1),Escape:V,Tab:V};n[e.key]&&(e.preventDefault(),e.stopPropagation(),n[e.key]())}function tt(e,t,n){
let o=T("menu");o.hidden&&(Ze=document.activeElement);let r=t.filter(l=>l.length);o.replaceChildren(i("p",{class:"menu-title",role:"presentation",dir:"auto"},e),
...r.map(l=>i("div",{role:"group"},...l.map(({label:c,keys:d,run:g})=>i("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":d,onclick:()=>{V(),
g()}},i("span",{},c),d&&i("kbd",{"aria-hidden":"true"},d)))))),o.setAttribute("aria-label",e),o.hidden=!1;let{offsetWidth:s,offsetHeight:a}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-s-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-a-4))}px`,re(0)}function nt(){let e=T("menu");e.addEventListener(
"keydown",Kt),e.addEventListener("contextmenu",t=>t.preventDefault()),document.addEventListener("pointerdown",t=>{e.contains(t.target)||V()},{capture:!0}),window.
addEventListener("blur",V),window.addEventListener("resize",V)}var qt="axisgraph-edit",Fe=()=>window.sessionStorage.getItem(qt);async function B(e){let t;try{t=await fetch("/edit",{method:"POST",headers:{"Content-Type":"app\
lication/json","X-Axisgraph-Edit":Fe()??""},body:JSON.stringify(e)})}catch{return{error:"the watch does not answer",help:"start `axisgraph watch --edit` again; \
this form stays open"}}return t.ok?t.json():t.status===403?{error:"this page is of an earlier run, or was opened without its whole address",help:"open the addre\
ss that `axisgraph watch --edit` printed"}:t.status===413?{error:"this is too long to be sent",help:"shorten the texts"}:{error:"the request cannot be read",help:"\
load the page again"}}var z={};Ut(z,{around:()=>K,choice:()=>L,date:()=>A,grid:()=>D,line:()=>x,meaning:()=>Et,newId:()=>le,text:()=>_});var Vt=[0,31,59,90,120,151,181,212,243,273,304,334],ot=e=>e%4===0&&(e%100!==0||e%400===0);function se(e,t){return t===2?ot(e)?29:28:t===4||t===6||t===9||t===11?
30:31}var he=(e,t,n)=>e>=1&&e<=9999&&t>=1&&t<=12&&n>=1&&n<=se(e,t);function F(e,t,n){let o=e-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
Vt[t-1]+(t>2&&ot(e)?1:0)+n}function rt(e){if(e<=0||e>3652059)return null;let t=Math.floor(e/365.2425)+1;for(;F(t,1,1)>e;)t-=1;for(;F(t+1,1,1)<=e;)t+=1;let n=12;for(;F(t,n,1)>e;)n-=1;let o=r=>String(
r).padStart(2,"0");return`${String(t).padStart(4,"0")}-${o(n)}-${o(e-F(t,n,1)+1)}`}var E=class extends RangeError{constructor(t,n=""){super(n?`${t}; ${n}`:t),this.what=t,this.help=n}};var Re=64,Qt=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,lt=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,Zt=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
en=/^(\d{4})S(\d+)[?~%]?$/,tn=/^(?:\[.*\]|\{.*\})$/,nn=/^([^/]*)\/([^/]*)$/;var on=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,rn=/^(\d{4}-\d\d)[?~%](-\d\d)$/,sn=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,an=String.
raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,ln=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,cn=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${an})(?:${ln})?$`),
dn=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,J=[[3,3],[6,3],[9,3],[12,3]],un=[J[2],J[3],J[0],J[1]],pn=[[1,
3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],fn=[...J,...J,...un,...pn],hn=[[Qt,dt],[lt,ft],[Zt,wn],[en,yn],[tn,bn],[nn,pt]],mn=e=>new E(`\`${e}\` is not\
 an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),ct=()=>new E("not a day of the calendar in the years 0001 to 9999"),gn=e=>new E(`\`${e}\` ends b\
efore it begins`);function ie(e){if(e.length>Re&&[...e].length>Re)throw new E(`a date has at most ${Re} characters`);if(e==="")throw new E("a date is needed her\
e, and not an empty text");if(e!==e.trim())throw new E("a date must not have spaces around it");return me(e)}function me(e){for(let[t,n]of hn){let o=t.exec(e);if(o)
return n(e,...o.slice(1))}return $n(e)}function dt(e,t,n,o){let[r,s,a]=[Number(t),n?Number(n):void 0,o?Number(o):void 0];if(r===0)throw new E("years run from 00\
01 to 9999");if(s!==void 0&&(s<1||s>12))throw new E(`there is no month ${n}; a date is written YEAR-MONTH-DAY`);if(s&&a!==void 0&&!he(r,s,a))throw new E(`${e} i\
s not a day of the calendar`);return ut(r,s,a)}function ut(e,t,n){let o=t||12;return[F(e,t||1,n||1),F(e,o,n||se(e,o))]}function pt(e,t,n){let o=s=>s===""||s==="\
..";if(o(t)&&o(n))throw new E(`\`${e}\` names no date`);let r=[o(t)?-1e9:me(t)[0],o(n)?1e9:me(n)[1]];if(r[0]>r[1])throw gn(e);return r}function bn(e){let t=e.slice(
1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?me(n.trim()):pt(e,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...t.map(([n])=>n)),
Math.max(...t.map(([,n])=>n))]}function ft(e,t,n="XX",o="XX"){let r=[Le(t,9999),Le(n,12),Le(o,31)],s=it(r),a=it(r.map(l=>[...l].reverse()));if(!s||!a)throw new E(
`${e} is not a day of the calendar`);return[F(...s),F(...a)]}function Le(e,t){if(!e.includes("X"))return[Number(e)];let n=new RegExp(`^${e.replaceAll("X","\\d")}\
$`);return Array.from({length:t},(r,s)=>s+1).filter(r=>n.test(String(r).padStart(e.length,"0")))}function it([e,t,n]){for(let o of e)for(let r of t)for(let s of n)
if(he(o,r,s))return[o,r,s];return null}function wn(e,t,n){let[o,r]=fn[Number(n)-21],s=o+r>13,[a]=dt(e,t,s?"01":String(o).padStart(2,"0")),l=Number(t)+(s?1:0);return[
a,l>9999?F(9999,12,31):ut(l,(o+r-2)%12+1)[1]]}function yn(e,t,n){if(!/^[1-4]$/.test(n))throw new E(`\`${e}\`: of a year, 1 to 4 digits are significant`);return ft(
e,t.slice(0,Number(n)).padEnd(4,"X"))}function $n(e){if(dn.test(e))throw ct();let t=xn(cn.exec(e)?.[1]??e);if(!t)throw mn(e);return t}function xn(e){let t=rn.exec(
e),n=on.exec(t?t[1]+t[2]:e);if(n)return at(n[1]??n[2],n[3],n[4],!/[?~%]/.test(e));let o=e.replace(/[?~%]$/,""),r=sn.exec(o);return!r||e!==o&&!lt.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.
test(o)?null:at(r[1],r[2],r[3])}function at(e,t,n,o=!1){let r=(a,l)=>!a||a==="XX"||Number(a)>=1&&Number(a)<=l;if(!r(t,12)||!r(n,o?se(4,Number(t)):31))return null;
let s=(a,l,c)=>{let d=Number(e.replaceAll("X",a)),g=t&&t!=="XX"?Number(t):l,p=n&&n!=="XX"?Number(n):c?se(d,g):1;if(!he(d,g,p))throw ct();return F(d,g,p)};return[
s("0",1,!1),s("9",12,!0)]}var ht={A:"completely reliable",B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},mt={1:"confir\
med by other sources",2:"probably true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"};var Me={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,
sort:"shortest"};var _e=["January","February","March","April","May","June","July","August","September","October","November","December"],gt=["spring {}","summer {}","autumn {}","\
winter {}","spring {} (Northern Hemisphere)","summer {} (Northern Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (S\
outhern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second\
 quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third of {}","the second third of {}","the third third of {}","the first half of\
 {}","the second half of {}"],bt="ongoing";var We={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},wt={q:"k",c:"k",z:"s",p:"b"};var Sn=new RegExp(`[${Object.keys(We).join("")}]`,"g"),yo=new RegExp(`[${Object.keys(wt).join("")}]`,"g"),En={ß:"ss",ς:"σ",և:"եւ"},Pe=new Map,je=new Map;function vn(e){
return Pe.has(e)||Pe.set(e,e==="ͅ"||`ͅ${e}`.normalize("NFD")!==`ͅ${e}`),Pe.get(e)}function kn(e){return je.has(e)||je.set(e,e.normalize("NFKD").replace(/\p{M}/gu,
t=>vn(t)?"":t)),je.get(e)}function H(e){return(/^\p{ASCII}*$/u.test(e)?e:e.replace(/\P{ASCII}/gu,kn).replace(Sn,n=>We[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").toLowerCase().
replace(/[ßςև]/g,n=>En[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var In=Object.keys(Me),Ro=In.filter(e=>Array.isArray(Me[e]));function ae(e){let[t,n,o]=e.split("-").map(Number);return`${o} ${_e[n-1]} ${t}`}var On=[[/^(\d{4})$/,e=>e],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,e=>$t(e)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
e=>ae(e)],[/^(\d{3})X$/,e=>`the ${e}0s`],[/^(\d{4})-XX$/,e=>`some month of ${e}`],[/^(\d{4})-XX-XX$/,e=>`some day of ${e}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,e=>`\
some day of ${$t(e)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,e=>gt[Number(e.slice(5))-21].replace("{}",e.slice(0,4))]];var $t=e=>`${_e[Number(e.slice(5))-1]} ${e.slice(0,4)}`;function X(e){if(e==="..")return bt;if(/^[[{].*[\]}]$/.test(e))return Nn(e);if(e.includes("/"))return xt(
e.split("/"));if(/[?~%]/.test(e)){let t=/[?%]/.test(e)?"perhaps ":"",n=/[~%]/.test(e)?"about ":"";return`${t}${n}${X(e.replace(/[?~%]/g,""))}`}for(let[t,n]of On){
let o=t.exec(e);if(o)return n(o[1])}return Tn(e)}function Nn(e){let t=e.slice(1,-1).split(",").map(r=>r.includes("..")?xt(r.trim().split("..")):X(r.trim())),[n,
o]=[t.slice(0,-1),t[t.length-1]];return n.length?`${n.join(", ")} ${e[0]==="["?"or":"and"} ${o}`:o}function xt([e,t]){let n=o=>o===""||o==="..";return n(e)?`${X(
t)} or earlier`:n(t)?`${X(e)} or later`:`between ${X(e)} and ${X(t)}`}function Tn(e){let t;try{t=ie(e)}catch{return"an unknown date"}let[n,o]=t.map(r=>rt(r));return n?.
endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(0,4)} and ${o.slice(0,4)}`:n&&o?`between ${ae(n)} and ${ae(o)}`:n?`${ae(n)} or later`:o?`${ae(o)} o\
r earlier`:"an unknown date"}var Fn=0,le=()=>`edit-${++Fn}`;function K({label:e,hint:t,optional:n,wide:o},r,s=null){r.id||=le();let a=le(),l=i("p",{class:"edit-wrong",id:`${a}-wrong`,hidden:!0}),
c=i("p",{class:"fine",id:`${a}-hint`},t??"");r.setAttribute("aria-describedby",`${a}-wrong ${a}-hint`);let g={element:i("div",{class:o?"field wide":"field"},i("\
label",{for:r.id},e,n&&i("span",{class:"edit-optional"}," (optional)")),i("div",{class:"edit-control"},r,s),l,c),get:()=>r.value.trim(),set(p){r.value=p,r.dispatchEvent(
new Event("input"))},fail(p){l.hidden=!p,c.hidden=!!(p&&(p.help||p.now!==void 0)),r.toggleAttribute("aria-invalid",!!p),p&&r.setAttribute("aria-invalid","true"),
l.replaceChildren(...p?Rn(p,g):[])},hint(p){c.textContent=p},focus:()=>r.focus()};return r.addEventListener("input",()=>g.fail(null)),r.addEventListener("change",
()=>g.fail(null)),g}function Rn({message:e,help:t,now:n},o){let r=e.charAt(0).toUpperCase()+e.slice(1),s=typeof n=="string"?n:/^did you mean `([^`]+)`\?$/.exec(
t)?.[1],a=[$(/[.?!]$/.test(r)?r:`${r}.`)," "];return typeof n=="string"&&a.push("It is now “",$(n),"”. "),s!==void 0?a.push(Ln(s,o)):t&&a.push($(`${t.charAt(
0).toUpperCase()}${t.slice(1)}.`)),a}var Ln=(e,t)=>i("button",{type:"button",class:"text",onclick:()=>{t.set(e),t.focus()}},"Use “",$(e),"”"),D=e=>i("div",{
class:"edit-grid"},e.map(t=>t.element));function x(e){let{value:t="",placeholder:n,dir:o="auto",list:r}=e,s=i("input",{type:"text",placeholder:n,dir:o,list:r,autocomplete:"\
off",maxlength:2e3});return s.value=t,K(e,s)}function _(e){let t=i("textarea",{rows:2,dir:"auto",class:"edit-text",placeholder:e.placeholder});t.value=e.value??
"";let n=()=>{t.rows=Math.min(10,Math.max(2,Math.ceil(t.value.length/70)))};return t.addEventListener("input",n),n(),K({wide:!0,...e},t)}function L({groups:e,none:t="\
Choose …",...n}){let o=i("select",{},i("option",{value:""},t),e.map(([r,s])=>{let a=s.map(([l,c])=>i("option",{value:l},c));return r?i("optgroup",{label:r},a):
a}));return o.value=n.value??"",K(n,o)}function Et(e){if(e==="..")return{words:"still going on",fault:null};try{return ie(e),{words:X(e),fault:null}}catch(t){return{
words:"",fault:t instanceof Error?t:null}}}var St="Such as 2012, 2012-07, 2012-07-14; about 2012: 2012~; the 1990s: 199X";function A({ongoing:e,...t}){let n=i("\
input",{type:"text",dir:"ltr",autocomplete:"off",spellcheck:"false",maxlength:64});n.value=t.value??"";let o=i("button",{type:"button","aria-pressed":"false",onclick:()=>r.
set(n.value.trim()===".."?"":"..")},"Still going on"),r=K({...t,hint:" "},n,e&&o),s=M(r.element,".fine");s.setAttribute("aria-live","polite");let a=()=>{let l=n.
value.trim(),{words:c,fault:d}=l?Et(l):{words:"",fault:null};o.setAttribute("aria-pressed",String(l==="..")),s.classList.toggle("edit-meaning",!!c),s.textContent=
c?`Means: ${c}`:d?`Not a date yet. ${St}`:t.hint??St};return n.addEventListener("input",a),a(),r}var vt=e=>URL.canParse(e)?new URL(e).hostname.replace(/^www\./,""):"";function kt(e,t){let n=vt(t),o=new Set(e.filter(({names:[,,r]})=>n&&r&&vt(r)===n).map(({names:r})=>r[1]));
return o.size===1?[...o][0]:""}function It(e,t){let n=H(t),o=new Map;for(let{names:s,reliability:a}of e)n&&a&&H(s[1])===n&&o.set(a,(o.get(a)??0)+1);let r=[...o].
sort(([,s],[,a])=>a-s);return r.map(([s,a])=>r.length>1?`${s} (${a})`:s).join(", ")}var Mn=8;function _n(e,t){let n=H(t).split(" ").filter(Boolean);if(!n.length)return[];let o=n.join(" "),r=[];for(let s of e){s.folded??=[...s.names,s.id,[...s.names,
s.fine].join(" ")].map(H);let a=s.folded.reduce((l,c,d)=>Math.max(l,Wn(c,n,o)-d/100),0);a>0&&r.push([a,s])}return r.sort(([s,a],[l,c])=>l-s||a.names[0].length-c.
names[0].length).slice(0,Mn).map(([,s])=>s)}function Wn(e,t,n){if(e===n)return 4;if(e.startsWith(n))return 3;let o=e.split(" ");return t.every(r=>o.some(s=>s.startsWith(
r)))?2:t.every(r=>e.includes(r))?1:0}function Pn({names:e},t){let n=H(t).split(" ").filter(Boolean),o=s=>n.every(a=>H(s).includes(a)),r=o(e[0])?void 0:e.find(s=>o(
s)&&!/^https?:/.test(s));return r!==void 0&&i("span",{class:"fine edit-alias"},$(r))}function Q(e){let{options:t,none:n,add:o,chosen:r,value:s=""}=e,a=le(),l=new Map(
t.map(u=>[u.id,u.names[0]])),c=i("input",{type:"text",role:"combobox",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:e.placeholder,"aria-autocompl\
ete":"list","aria-expanded":"false","aria-controls":a}),d=i("ul",{class:"options",role:"listbox",id:a,"aria-label":e.label,hidden:!0}),g=K(e,c,d),p=s,y=-1,f=[];
c.value=De(l.get(s)??s);let b=()=>{d.hidden=!0,c.setAttribute("aria-expanded","false"),c.removeAttribute("aria-activedescendant")},w=u=>{y=u,[...d.children].forEach(
(k,h)=>k.setAttribute("aria-selected",String(h===u))),!(u<0)&&(c.setAttribute("aria-activedescendant",`${a}-${u}`),d.children[u].scrollIntoView({block:"nearest"}))},
m=u=>{p=u,c.value=De(l.get(u)??u),g.fail(null),b(),r?.(u)},O=(u,k)=>{f.push(k);let h=f.length-1,N=C=>{C.preventDefault(),k()};return i("li",{role:"option",id:`${a}\
-${h}`,onpointerdown:N},u)},S=()=>{let u=c.value.trim();f=[];let k=_n(t,u).map(h=>O([i("span",{class:"what"},$(h.names[0]),Pn(h,u)),i("span",{class:"fine"},$(h.
fine))],()=>m(h.id)));u&&o&&k.push(O(i("span",{class:"what edit-add"},o.label(u)),()=>{b(),o.run(u)})),u&&!k.length&&k.push(i("li",{class:"none",role:"option","\
aria-disabled":"true","aria-selected":"false"},n)),d.replaceChildren(...k),d.hidden=!u,c.setAttribute("aria-expanded",String(!!u)),w(f.length?0:-1)};return c.addEventListener(
"input",()=>{p="",S(),r?.("")}),c.addEventListener("blur",b),c.addEventListener("keydown",u=>{if(u.key==="ArrowDown")d.hidden?S():w(Math.min(y+1,f.length-1));else if(u.
key==="ArrowUp")w(Math.max(y-1,0));else if(u.key==="Enter"&&!d.hidden)f[y]?.();else if(u.key==="Escape"&&!d.hidden)b();else{u.key==="Tab"&&!u.shiftKey&&!d.hidden&&
!p&&f[y]?.();return}u.preventDefault(),u.stopPropagation()}),Object.assign(g,{get:()=>p||c.value.trim(),set:m})}var ge=Object.entries(ht).map(([e,t])=>[e,`${e}: ${t}`]),be=Object.entries(mt).map(([e,t])=>[e,`${e}: ${t}`]),we=[["supports","supports it"],["disputes","disput\
es it"],["denies","denies it"]],jn=[["state","armed-group","person","company","party","state-organ","armed-wing","bank","charity","coalition"],["media","interna\
tional-organisation","territory","other"]].flat(),At=e=>e.replaceAll("-"," "),ye=jn.map(e=>[e,At(e)]);function Ot(e){return[...new Set(["support","structure","a\
lignment","hostility",...e.map(n=>n.family)])].map(n=>[n.charAt(0).toUpperCase()+n.slice(1),e.filter(o=>o.family===n).map(o=>[o.id,`${o.label} (${o.verb} …)`])])}
var $e=e=>e.actors.map(({id:t,names:n,type:o})=>({id:t,names:n,fine:At(o??"")})),Be=e=>e.sources.map(({id:t,names:n,reliability:o,published:r})=>({id:t,names:n,
fine:[n[1],r,`reliability ${o}`].filter(Boolean).join(" · ")}));var W=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.get()]).filter(([,t])=>t));function U(e,t){let n=i("details",{class:"edit-more"},i("summary",{},
e),D(t));for(let o of t){let{fail:r}=o;o.fail=s=>{s&&(n.open=!0),r(s)}}return n}function He(e=""){let t={name:x({label:"Name",value:e}),type:L({label:"What is i\
t?",groups:[["",ye]]})},n={country:x({label:"Country",optional:!0,hint:"Two letters, such as LB",dir:"ltr"}),founded:A({label:"Founded",optional:!0}),dissolved:A(
{label:"Dissolved",optional:!0}),born:A({label:"Born",optional:!0}),died:A({label:"Died",optional:!0}),url:x({label:"Web address",optional:!0,dir:"ltr",placeholder:"\
https://"}),summary:_({label:"In a sentence or two of your own",optional:!0})};return{fields:{...t,...n},first:Object.values(t),others:Object.values(n)}}function Xe(e,t=""){
let n=/^https?:\/\//.test(t),o=n?kt(e.sources,t):"",r={title:x({label:"Title",value:n?"":t,wide:!0}),publisher:x({label:"Publisher",list:"edit-publishers",value:o}),
published:A({label:"Published",optional:!0}),reliability:L({label:"How reliable is the source?",groups:[["",ge]]}),url:x({label:"Web address",optional:!0,dir:"l\
tr",placeholder:"https://",value:n?t:""})},s={class:x({label:"Class",optional:!0,list:"edit-classes",hint:"Such as news or research"}),author:x({label:"Author",
optional:!0}),archived_url:x({label:"Archived copy",optional:!0,dir:"ltr",placeholder:"https://"}),accessed:A({label:"Read on",optional:!0}),language:x({label:"\
Language",optional:!0,hint:"Two letters, such as ar",dir:"ltr"}),derives_from:Q({label:"Passes on what this source says",optional:!0,options:Be(e),none:"No sour\
ce has a name like this",wide:!0})},a=()=>{let l=It(e.sources,r.publisher.get());r.reliability.hint(l?`Other sources of this publisher: ${l}`:"Judge the source \
in general")};return r.publisher.element.addEventListener("input",a),a(),{fields:{...r,...s},first:Object.values(r),others:Object.values(s)}}var Nt=e=>[i("datal\
ist",{id:"edit-publishers"},[...new Set(e.sources.map(t=>t.names[1]))].sort().map(t=>i("option",{value:t}))),i("datalist",{id:"edit-classes"},e.classes.map(t=>i(
"option",{value:t})))],Bn=(e,t,n)=>i("div",{class:"edit-new",role:"group","aria-label":e},i("div",{class:"edit-new-head"},i("strong",{},e),i("button",{type:"but\
ton",class:"text",onclick:n},"Choose from the list")),D(t.first),U("More about it",t.others)),Hn=0;function Se(e,t,n){let o=`n${++Hn}`,r=null,s=i("div",{class:"\
wide edit-place",hidden:!0}),a=Q({...n,options:e==="actor"?$e(t):Be(t),none:`No ${e} has a name like this`,chosen:n.chosen,add:{label:l=>`Add “${l}” as a new ${e}`,
run(l){let c=r=e==="actor"?He(l):Xe(t,l),d=()=>{r=null,s.hidden=!0,a.element.hidden=!1,a.set(""),a.focus()};s.replaceChildren(Bn(`A new ${e}`,c,d)),s.hidden=!1,
a.element.hidden=!0,(c.first.find(g=>!g.get())??c.first[0]).focus(),n.chosen?.()}}});return{field:a,place:s,get:()=>r?`+${o}`:a.get(),named:()=>r?r.fields[e==="\
actor"?"name":"title"].get():a.get(),change:()=>r&&{change:`add-${e}`,key:o,...W(r.fields)},at:l=>r?.fields[l]??null}}function Xn(e,t,n){let o=Se("source",e,{label:"\
Source",placeholder:"Title, publisher or web address",wide:!0}),r={stance:L({label:"This source",groups:[["",we]],value:"supports"}),credibility:L({label:"How c\
redible is this?",groups:[["",be]],hint:"Judge this statement alone: 2 if it is plain, 3 if it is hedged"}),locator:x({label:"Where to look",optional:!0,placeholder:"\
Page, paragraph or section",wide:!0})},s={summary:_({label:"What it says, in your own words",optional:!0}),attributed_to:x({label:"Who says so in the source",optional:!0}),
holds:A({label:"The time that it speaks of",optional:!0})},a=i("strong",{},`Source ${t}`),l=i("section",{class:"edit-claim","aria-label":`Source ${t}`},i("div",
{class:"edit-new-head"},a,n&&i("button",{type:"button",class:"text",onclick:n},"Remove")),i("div",{class:"edit-grid"},o.field.element,o.place,Object.values(r).map(
d=>d.element)),U("More about what it says",Object.values(s))),c={...r,...s};return{element:l,focus:o.field.focus,change:o.change,at:d=>d==="source"?o.field:c[d]??
null,atNew:d=>o.at(d),get:()=>({source:o.get(),...W(c)}),number(d){a.textContent=`Source ${d}`,l.setAttribute("aria-label",`Source ${d}`)}}}function Ee(e){let t=[],
n=i("div",{class:"edit-claims"}),o=()=>{let a=Xn(e,t.length+1,t.length?()=>r(a):null);return t.push(a),n.append(a.element),a},r=a=>{t.splice(t.indexOf(a),1),a.element.
remove(),t.forEach((l,c)=>l.number(c+1)),s.focus()},s=i("button",{type:"button",onclick:()=>o().focus()},"Add another source");return o(),{cards:t,parts:[n,i("p",
{},s)],focus:()=>t[0].focus(),sources:()=>t.flatMap(a=>{let l=a.change();return l?[{change:l,card:a}]:[]})}}var Un="somebody else changed this meanwhile",ke=e=>t=>L({...t,groups:[["",e]],none:"Not given"}),Gn=e=>A({...e,ongoing:!0}),{line:v,text:Z,date:P}=z,Kn={actors:[
["name","Name",v],["type","What is it?",ke(ye)],["country","Country",v],["founded","Founded",P],["dissolved","Dissolved",P],["born","Born",P],["died","Died",P],
["url","Web address",v],["summary","Summary",Z]],links:[["start","Began",P],["end","Ended",Gn],["role","Office",v],["purpose","What it is for",Z],["summary","Su\
mmary",Z]],sources:[["title","Title",v],["publisher","Publisher",v],["reliability","How reliable is the source?",ke(ge)],["class","Class",v],["author","Author",
v],["published","Published",P],["url","Web address",v],["archived_url","Archived copy",v],["accessed","Read on",P],["language","Language",v],["summary","Summary",
Z]],events:[["name","Name",v],["date","Date",P],["place","Place",v],["summary","Summary",Z]]},Yn=[["stance","This source",ke(we)],["credibility","How credible i\
s this?",ke(be)],["locator","Where to look",v],["summary","What it says, in your own words",Z],["attributed_to","Who says so in the source",v],["holds","The tim\
e that it speaks of",P]];function qn(e,t,n){return(t==="actors"?e.actors:t==="sources"?e.sources:[]).find(r=>r.id===n)?.names[0]??`this ${t.slice(0,-1)}`}function Tt(e,t,n,o){
let r=[],s=(p,y,f)=>f.filter(([b])=>y[b]===void 0||typeof y[b]=="string").map(([b,w,m])=>{let O=y[b]??null,S=m({label:w,value:O??""}),u={path:[...p,b],was:O,field:S},
{fail:k}=S;return S.fail=h=>{h?.message.startsWith(Un)&&(u.was=typeof h.now=="string"?h.now:null),k(h)},r.push(u),S}),a=new Map(e.sources.map(p=>[p.id,p.names[0]])),
l=Kn[t].filter(([p])=>!(o.periods&&["start","end"].includes(p))),c=s([],o,l),g=(o.claims??[]).map((p,y)=>U(`Claim of ${a.get(p.source)??p.source}`,s(["claims",y],
p,Yn)));return{title:`Correct ${qn(e,t,n)}`,intro:"Only what you change is written. An emptied field is removed.",first:c[0],parts:[D(c),g.length>0&&i("section",
{class:"edit-section"},i("h3",{},"Claims"),g)],collect(){return{changes:r.filter(({was:y,field:f})=>f.get()!==(y??"").trim()).map(({path:y,was:f,field:b})=>({change:"\
correct",table:t,id:n,path:y,value:b.get()||null,was:f})),field:(y,f)=>r.find(b=>b.path.join("/")===f.join("/"))?.field??null}}}}function Vn(e,t){let n=i("textarea",{readonly:!0,rows:12,"aria-label":t,class:"copy-text",dir:"auto"});n.value=e;let o=i("dialog",{"aria-labelledby":"copy-title",
class:"copy"},i("form",{method:"dialog"},i("button",{class:"text","aria-label":"Close"},"Close")),i("h2",{id:"copy-title"},t),i("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function Dt(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return Vn(e,t),!1}}function Ie(e){let t=e.split(`
`).filter(n=>!/^(?:diff --git|---|index|new file mode|@@) ?/.test(n));return i("div",{class:"edit-diff",tabindex:0,role:"region","aria-label":"The change, line \
by line"},t.filter((n,o)=>n||o<t.length-1).map(zn))}function zn(e){if(e.startsWith("+++ "))return i("p",{class:"edit-file"},$(e.slice(4).replace(/^b\//,"")));let[
t,n]=e[0]==="+"?["added","Added: "]:e[0]==="-"?["removed","Removed: "]:["",""];return i("p",{class:t||null},n&&i("span",{class:"hidden"},n),i("span",{class:"edi\
t-sign","aria-hidden":"true"},t?e[0]:" "),$(e.slice(1)||" ",{dir:"ltr"}))}var Ue=(e,t)=>i("section",{class:"edit-section"},i("h3",{},"Commit message"),i("pre",{
class:"edit-message",tabindex:0,role:"region","aria-label":"Commit message"},$(e)),i("p",{},i("button",{type:"button",onclick:async()=>{await Dt(e,"Commit messa\
ge")&&t("Copied")}},"Copy")));var R=null,Oe=!1,de=!1,Ae=0,Ft=i("p",{class:"edit-said",role:"status","aria-live":"polite"}),Rt=e=>new Intl.ListFormat("en-GB").format(e),ce=e=>{Ft.textContent=
e};function Lt(){return Oe=R!==null||Ae>0,Oe}async function Ct(e){Ae+=1,await e(),Ae-=1,Oe&&!R&&!Ae&&window.location.reload()}window.addEventListener("beforeunl\
oad",e=>{de&&e.preventDefault()});function Te(){R?.close()}function Ge(){if(!de)return Te();let e=R&&M(R,".edit-leave");e&&(e.hidden=!1,M(e,"button")?.focus())}
function Ne(e,t,n){if(!R){let s=i("dialog",{id:"edit","aria-labelledby":"edit-title"});s.addEventListener("cancel",a=>{a.preventDefault(),Ge()}),s.addEventListener(
"close",()=>{s.remove(),R=null,de=!1,Oe&&window.location.reload()}),document.body.append(s),s.showModal(),R=s}let o=i("button",{type:"button",onclick:()=>{r.hidden=
!0}},"Keep writing"),r=i("p",{class:"edit-leave",hidden:!0,role:"alert"},"What you typed is lost. ",o,i("button",{type:"button",onclick:Te},"Close without savin\
g"));ce(""),R.replaceChildren(i("header",{class:"edit-head"},i("h2",{id:"edit-title",tabindex:-1},e),i("button",{type:"button",class:"text",onclick:Ge},"Close")),
i("div",{class:"edit-body"},G(t)),i("footer",{class:"edit-foot"},r,G(n),Ft)),M(R,".edit-body")?.scrollTo(0,0)}var Y=(e,t,n=!1)=>i("button",{type:"button",class:n?
"primary":null,onclick:t},e),ee=(e,t="")=>i("div",{class:"edit-notice",role:"alert"},$(`${e.charAt(0).toUpperCase()}${e.slice(1)}${/[.?!]$/.test(e)?"":"."}`),t&&
[" ",$(`${t.charAt(0).toUpperCase()}${t.slice(1)}${/[.?!]$/.test(t)?"":"."}`)]);function ue(e,t){let n=i("div",{class:"edit-problems"}),o=[e.intro&&i("p",{class:"\
fine"},$(e.intro)),n,e.parts,Nt(t)],{mark:r}=t,s=i("div",{},G(o));s.addEventListener("input",()=>{de=!0});let a=Y("Review",()=>{p()},!0),l=()=>{Ne(e.title,s,[a,
Y("Cancel",Ge)])},c=f=>{let{field:b}=e.collect(),w=[],m=[];for(let S of f){let u=S.change===null?null:b(S.change,S.path);u&&u.fail(S),u?w.push(u):m.push(ee(S.message,
S.help))}n.replaceChildren(...m);let O=q(s,"[aria-invalid=true]")[0];(O??n).scrollIntoView({block:"center"}),O?.focus(),ce(`${f.length} ${f.length===1?"thing":"\
things"} to correct`)},d=f=>{({mark:r}=f),n.replaceChildren(ee("the data changed since you opened this form","your text is still here; look at the change, then \
review yours again"),f.diff?Ie(f.diff):""),l(),n.scrollIntoView({block:"start"})},g=({error:f,help:b,faults:w,moved:m})=>!f&&!w&&!m?!1:(l(),w?c(w):m?d(m):(n.replaceChildren(
ee(String(f),b)),n.scrollIntoView({block:"start"})),!0);async function p(){let{changes:f}=e.collect();if(n.replaceChildren(),!f.length)return void n.replaceChildren(
ee("nothing was changed yet"));a.disabled=!0,ce("Checking");let b=await B({ask:"review",changes:f,mark:r});if(a.disabled=!1,g(b)||!b.draft)return;let{draft:w}=b;
if(!w.diff)return void n.replaceChildren(ee("this would change nothing"));let m=Y("Save",()=>{y(f,w.plan,m)},!0);Ne("Review the change",[i("p",{class:"fine"},`S\
aving writes to ${Rt(w.files)}. Nothing is committed to Git.`),w.notes.length>0&&i("ul",{class:"edit-notes"},w.notes.map(O=>i("li",{},$(O)))),Ie(w.diff),Ue(w.message,
ce)],[m,Y("Back to the form",l)]),m.focus()}async function y(f,b,w){w.disabled=!0;let m=await B({ask:"save",changes:f,mark:r,plan:b});w.disabled=!1,!g(m)&&(m.saved?
Mt(m.saved):p())}l(),(e.first??{focus(){}}).focus()}function Mt(e){de=!1;let t=Rt(e.files),n=e.undone?`The change was taken back from ${t}. Commit this only if \
you had committed the change.`:`Written to ${t}. Commit it with Git when you are ready.`;Ne(e.undone?"Undone":"Saved",[i("p",{},n),Ie(e.diff),!e.undone&&Ue(e.message,
ce)],[Y("Done",Te,!0),!e.undone&&Y("Undo",()=>{Ke()})]),M(R,".edit-foot button.primary")?.focus()}async function Ke(){let e=await B({ask:"undo"});e.saved?Mt(e.saved):
pe(e)}function pe({error:e,help:t}){Ne("This is not possible",ee(e??"the server gave no answer",t),Y("Close",Te,!0))}function _t(e,t,n){let o=Ee(e);return{title:"Add a source",intro:"What another source says of this. It may support it, dispute it or deny it.",parts:o.parts,first:o.
cards[0].at("source")??void 0,collect(){let r=o.sources(),s={change:"add-claims",table:t,id:n,claims:o.cards.map(a=>a.get())};return{changes:[...r.map(a=>a.change),
s],field(a,[l,c,d]){return a<r.length?r[a].card.atNew(l):l==="claims"&&typeof c=="number"?o.cards[c]?.at(d)??null:null}}}}}function Ye(e,t){let n=t==="actor"?He():
Xe(e);return{title:`New ${t}`,first:n.first[0],parts:[D(n.first),U("More about it",n.others)],collect:()=>({changes:[{change:`add-${t}`,...W(n.fields)}],field:(o,[
r])=>n.fields[r]??null})}}function Wt(e,t){let n=$e(e).filter(s=>s.id!==t),o=e.actors.find(s=>s.id===t)?.names[0]??t,r={gone:Q({label:"Is the same as",options:n,
none:"No other actor has a name like this",wide:!0}),note:_({label:"Why",optional:!0,hint:"Kept with the judgement in identities.yaml"})};return{title:`Merge in\
to ${o}`,intro:`${o} takes the names, links and events of the other, whose id then leads here.`,first:r.gone,parts:[D([r.gone,r.note])],collect:()=>({changes:[{
change:"merge",keep:t,...W(r)}],field:(s,[a])=>r[a]??null})}}function qe(e,t,n){let o=e.links.find(c=>c.id===n),r=e.links.filter(c=>c.id!==n&&o&&c.source===o.source),
s=e.links.filter(c=>c.source===n||c.target===n).length,a=s===1?"Its link goes":`Its ${s} links go`,l={reason:x({label:"Why",wide:!0,hint:"Shown to readers who f\
ollow an old reference to it"})};return t==="links"&&(l.successor=Q({label:"Replaced by",optional:!0,options:r.map(c=>({id:c.id,names:[c.id],fine:`${c.kind} to ${c.
target}`})),none:"No other link of this actor has an id like this",hint:"The old id then leads there",wide:!0})),{title:t==="actors"?"Remove this actor":"Remove\
 this link",intro:t==="actors"?`${a} with it. If it is another actor under a second name, merge the two instead.`:"Its claims go with it.",first:l.reason,parts:[
D(Object.values(l))],collect:()=>({changes:[{change:"retire",table:t,id:n,...W(l)}],field:(c,[d])=>l[d]??null})}}var te=5;function Pt({links:e,kinds:t},{source:n,kind:o,target:r}){let s=t.find(({id:a})=>a===o)?.symmetric;return e.filter(a=>a.kind===o&&(a.source===n&&a.target===
r||s&&a.source===r&&a.target===n))}function Ve({sources:e},{lasted:t,role:n,sources:o}){let r=new Map(e.map(({id:l,names:c})=>[l,c[0]])),s=[...new Set(o)],a=o.length===
1?"1 claim":`${o.length} claims`;return[i("p",{},t.charAt(0).toUpperCase(),t.slice(1),n&&[", ",$(n)],`; ${a}`),s.length>0&&i("p",{class:"fine"},s.length===1?"So\
urce: ":"Sources: ",s.slice(0,te).map((l,c)=>[c?"; ":"",$(r.get(l)??l)]),s.length>te&&` and ${s.length-te} more`)]}var jt=(e,t,n)=>[i("p",{},i("strong",{},t.length===
1?"This link is in the data already.":`${t.length} links like this are in the data already.`)," Give yours dates if it is of another time."),i("ul",{},t.slice(0,
te).map((o,r)=>i("li",{"data-link":o.id},i("div",{id:`edit-alike-${r}`},Ve(e,o)),i("button",{type:"button","aria-describedby":`edit-alike-${r}`,onclick:()=>n(o)},
"Add these claims to it"))),t.length>te&&i("li",{},`and ${t.length-te} more`))];var Je=(e,...t)=>i("section",{class:"edit-section"},i("h3",{},e),t);function ze(e,{from:t="",to:n=""}={}){let o=i("p",{class:"statement","aria-live":"polite"}),
r=new Map(e.actors.map(h=>[h.id,h.names[0]])),s=new Map(e.kinds.map(h=>[h.id,h.verb])),a=()=>{let h=I=>r.get(I.get())??(I.change()?I.named():""),[N,C,oe]=[h(l),
s.get(d.get()),h(c)],fe=N&&C&&oe;o.hidden=!fe,fe&&o.replaceChildren($(N),` ${C} `,$(oe),"."),O()},l=Se("actor",e,{label:"Who",value:t,placeholder:"Iran",chosen:a}),
c=Se("actor",e,{label:"To whom",value:n,placeholder:"Hamas",chosen:a}),d=L({label:"Does what",groups:Ot(e.kinds)});d.element.addEventListener("change",a);let g={
start:A({label:"Began",optional:!0}),end:A({label:"Ended",optional:!0,ongoing:!0}),summary:_({label:"In a sentence or two of your own",optional:!0})},p={role:x(
{label:"Office",optional:!0,hint:"Of a person, such as Minister of Defence"}),purpose:_({label:"What it is for",optional:!0})},y=Ee(e),f=i("div",{class:"edit-se\
ntence"},l.field.element,d.element,c.field.element),b=[Je("When",D([g.start,g.end])),Je("In words",D([g.summary]),U("Office, purpose",Object.values(p)))],w=i("d\
iv",{class:"edit-alike",role:"region","aria-label":"In the data already","aria-live":"polite"}),m=null;function O(){let h={source:l.get(),kind:d.get(),target:c.
get()},N=Pt(e,h);w.hidden=!m&&!N.length,w.replaceChildren(...m?S(m):N.length?jt(e,N,u):[]);for(let C of[f,...b])C.hidden=m!==null}function S(h){let N=Object.keys(
W({...g,...p})).length>0;return G([i("strong",{tabindex:-1},"Your claims are added to this link."),i("div",{},Ve(e,h)),N&&i("p",{},"The dates and words that you\
 typed for a new link are left out."),i("button",{type:"button",onclick:()=>u(null)},"Make a new link instead")])}function u(h){m=h,T("edit-title").textContent=
k.title,O(),h&&y.cards[0].get().source?w.querySelector("strong")?.focus():h?y.focus():d.focus()}let k={get title(){return m?"Add to a link":"New link"},first:t?
d:l.field,parts:[f,l.place,c.place,o,w,b[0],Je("How do we know?",y.parts),b[1]],collect(){let h=m?[]:[l,c].flatMap(I=>I.change()??[]),N=y.sources(),C=[...h,...N.
map(I=>I.change)],oe=y.cards.map(I=>I.get()),fe=m?{change:"add-claims",table:"links",id:m.id,claims:oe}:{change:"add-link",source:l.get(),target:c.get(),kind:d.
get(),...W({...g,...p}),claims:oe};return{changes:[...C,fe],field(I,[j,Qe,Ht]){return I<h.length?(I===0&&l.change()?l:c).at(j):I<C.length?N[I-h.length].card.atNew(
j):j==="claims"&&typeof Qe=="number"?y.cards[Qe]?.at(Ht)??null:m?null:j==="source"?l.field:j==="target"?c.field:j==="kind"?d:g[j]??p[j]??null}}}};return a(),k}var ne=e=>Ct(async()=>{let t=await B({ask:"start"});if(!t.actors)return pe(t);let n=t,o=await e(n);o&&ue(o,n)}),no=(e,t)=>ne(async n=>{let o=await B({ask:"recor\
d",table:e,id:t});return o.record&&o.mark?(n.mark=o.mark,Tt(n,e,t,o.record)):(pe(o),null)});function oo(e,t){let n=`${e}s`,o=["Correct",()=>{no(n,t)}];if(e==="a\
ctor")return[["Add a link",()=>{ne(r=>ze(r,{from:t}))}],o,["Merge",()=>{ne(r=>Wt(r,t))}],["Remove",()=>{ne(r=>qe(r,"actors",t))}]];if(e==="link"||e==="event"){let r=[
"Add a source",()=>{ne(s=>_t(s,e==="link"?"links":"events",t))}];return e==="event"?[r,o]:[r,o,["Remove",()=>{ne(s=>qe(s,"links",t))}]]}return e==="source"?[o]:
[]}function Bt(){let e=T("panel-body");if(M(e,".edit-doings"))return;let[t,n]=(T("panel").dataset.record??"").split(":"),o=n?oo(t,n):[];if(!o.length)return;let r=i(
"p",{class:"actions edit-doings",role:"group","aria-label":"Edit"},o.map(([a,l])=>i("button",{type:"button",onclick:l},a))),s=q(e,".actions")[0]??q(e,".summary")[0]??
q(e,".statement")[0];s?s.after(r):e.prepend(r)}async function ro(){let e=T("show-edit"),{left:t,bottom:n}=e.getBoundingClientRect(),o=await B({ask:"start"});if(!o.
actors)return pe(o);let r=o,s=r.undo?[{label:`Undo: ${r.undo}`,run:()=>{Ke()}}]:[];tt("Add to the data",[[{label:"New link",run:()=>ue(ze(r),r)},{label:"New act\
or",run:()=>ue(Ye(r,"actor"),r)},{label:"New source",run:()=>ue(Ye(r,"source"),r)}],s],{x:t,y:n+4})}if(Fe()){let e=i("button",{type:"button",id:"show-edit","ari\
a-haspopup":"menu",onclick:()=>{ro()}},"Edit");T("undo").before(e),nt(),new MutationObserver(Bt).observe(T("panel-body"),{childList:!0}),Bt(),window.addEventListener(
"axisgraph-newer",t=>{Lt()&&t.preventDefault()})}})();
